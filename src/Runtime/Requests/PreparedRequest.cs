namespace FaceSearchToolkit;

/// <summary>A written request: all of it but the credential, the date and the nonce, which each attempt has anew.</summary>
internal sealed class PreparedRequest
{
    public PreparedRequest(ApiOperation operation, string path, string query, KeyValuePair<string, string>[] headers, string hostPrefix, byte[]? content, string? contentType)
    {
        Operation = operation;
        Path = path;
        Query = query;
        Headers = headers;
        HostPrefix = hostPrefix;
        Content = content;
        ContentType = contentType;
    }

    public ApiOperation Operation { get; }

    /// <summary>Encoded, beginning with "/".</summary>
    public string Path { get; }

    /// <summary>Encoded and sorted, without "?".</summary>
    public string Query { get; }

    public KeyValuePair<string, string>[] Headers { get; }

    /// <summary>Empty, or ending with ".".</summary>
    public string HostPrefix { get; }

    public byte[]? Content { get; }

    public string? ContentType { get; }
}
