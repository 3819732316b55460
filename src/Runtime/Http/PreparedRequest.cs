namespace FaceSearchToolkit;

/// <summary>A written request: all of it but the credential, the date and the nonce, which each attempt has anew.</summary>
internal sealed class PreparedRequest
{
    private readonly int _pathStart;
    private readonly int _pathLength;

    public PreparedRequest(ApiOperation operation, string hostPrefix, string address, int pathStart, int pathLength)
    {
        Operation = operation;
        HostPrefix = hostPrefix;
        Address = address;
        _pathStart = pathStart;
        _pathLength = pathLength;
    }

    public ApiOperation Operation { get; }

    /// <summary>What was written.</summary>
    public ApiRequest? Source { get; init; }

    /// <summary>Empty, or ending with ".".</summary>
    public string HostPrefix { get; }

    /// <summary>
    /// The whole address: one text for the path and the query, which are long and needed as parts only for the signature.
    /// </summary>
    public string Address { get; }

    /// <summary>Encoded, beginning with "/".</summary>
    public ReadOnlySpan<char> Path => Address.AsSpan(_pathStart, _pathLength);

    /// <summary>Encoded and sorted, without "?".</summary>
    public ReadOnlySpan<char> Query => Address.Length == _pathStart + _pathLength ? default : Address.AsSpan(_pathStart + _pathLength + 1);

    public KeyValuePair<string, string>[] Headers { get; init; } = [];

    public byte[]? Content { get; init; }

    public string? ContentType { get; init; }
}
