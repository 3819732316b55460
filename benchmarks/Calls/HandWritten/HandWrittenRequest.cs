namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>The seven parameters of <see cref="Search.Request"/>, as somebody would hold them who calls this one operation only.</summary>
internal sealed class HandWrittenRequest
{
    public required string PersonImageUrl { get; init; }

    public required string FaceSearchToken { get; init; }

    public required string SearchLibName { get; init; }

    public required string MediaType { get; init; }

    public required int PageNo { get; init; }

    public required int PageSize { get; init; }

    public required long IntField1Minimum { get; init; }

    public required long IntField1Maximum { get; init; }

    public required string StrField1 { get; init; }

    public required string[] StrField2 { get; init; }
}
