namespace FaceSearchToolkit.Runtime.Tests.Paging;

internal sealed class PageRequest : ApiRequest
{
    public int? Page { get; set; }

    public int? Size { get; set; }

    public string? NextToken { get; set; }

    protected internal override void VisitMembers(ref ApiMembers members) { }
}
