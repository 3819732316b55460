namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>The wrapper that RPC answers put around a list.</summary>
internal sealed class FaceList : ApiModel
{
    private IReadOnlyList<Face>? _face;

    public IReadOnlyList<Face>? Face => _face;

    protected internal override void VisitMembers(ref ApiMembers members) => members.VisitModels("Face", ref _face);
}
