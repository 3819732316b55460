namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A prepared request, to be compared with.</summary>
internal sealed class WrittenRequest(PreparedRequest request)
{
    public string Path { get; } = request.Path.ToString();

    public string Query { get; } = request.Query.ToString();

    public string HostPrefix => request.HostPrefix;

    public IReadOnlyList<KeyValuePair<string, string>> Headers => request.Headers;

    public byte[]? Content => request.Content;

    public string? ContentType => request.ContentType;
}
