namespace FaceSearchToolkit;

/// <summary>The token service's answer.</summary>
internal sealed class StsAnswer : ApiResponse
{
    private TemporaryKeys? _credentials;

    public TemporaryKeys? Credentials => _credentials;

    protected internal override void VisitMembers(ref ApiMembers members) => members.Model("Credentials", ref _credentials);
}
