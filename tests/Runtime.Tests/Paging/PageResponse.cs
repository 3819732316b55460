namespace FaceSearchToolkit.Runtime.Tests.Paging;

internal sealed class PageResponse : ApiResponse
{
    public int Page { get; init; }

    public IReadOnlyList<int> Items { get; init; } = [];

    public long? Total { get; init; }

    protected internal override void VisitMembers(ref ApiMembers members) { }
}
