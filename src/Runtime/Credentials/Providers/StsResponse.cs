namespace FaceSearchToolkit;

/// <summary>The token service's response.</summary>
internal sealed class StsResponse : ApiResponse
{
    private TemporaryKeys? _credentials;

    public TemporaryKeys? Credentials => _credentials;

    protected internal override void VisitMembers(ref ApiMembers members) => members.VisitModel("Credentials", ref _credentials);
}
