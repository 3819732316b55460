using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>A call in the terms of <c>AlibabaCloud.OpenApiClient</c>: nothing is encoded or signed yet.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiBridgeCall
{
    private readonly Dictionary<string, string> _query;
    private readonly Dictionary<string, string> _headers;

    internal ApiBridgeCall(
        ApiOperation operation,
        string pathname,
        Dictionary<string, string> query,
        Dictionary<string, string> headers,
        object? body,
        Stream? stream
    )
    {
        Operation = operation;
        Pathname = pathname;
        _query = query;
        _headers = headers;
        Body = body;
        Stream = stream;
    }

    /// <summary>The operation that is called: its name, version, method and style.</summary>
    public ApiOperation Operation { get; }

    /// <summary><c>RPC</c> or <c>ROA</c>.</summary>
    public string Style => Operation.Style == ApiStyle.Rpc ? "RPC" : "ROA";

    /// <summary>The path, its values encoded; "/" for RPC.</summary>
    public string Pathname { get; }

    /// <summary><c>AK</c>, or <c>Anonymous</c>.</summary>
    public string AuthType => (Operation.Flags & ApiOperationFlags.Anonymous) == 0 ? "AK" : "Anonymous";

    /// <summary>What the body is written as: <c>formData</c> or <c>json</c>.</summary>
    public string ReqBodyType => Operation.RequestBody == ApiBodyKind.Form || Operation.Style == ApiStyle.Rpc ? "formData" : "json";

    /// <summary>
    /// How the response is wanted: <c>string</c> for text that this library reads itself, <c>binary</c> for a stream, <c>none</c>.
    /// </summary>
    public string BodyType =>
        Operation.ResponseBody switch
        {
            ApiBodyKind.None => "none",
            ApiBodyKind.Binary => "binary",
            _ => "string",
        };

    /// <summary>
    /// A form as a dictionary of texts; JSON as dictionaries, lists, texts, numbers and truth values; null where there is none.
    /// </summary>
    public object? Body { get; }

    /// <summary>Raw bytes to send; null where there are none.</summary>
    public Stream? Stream { get; }

    /// <summary>The query, nothing encoded.</summary>
    /// <returns>A copy, which is the caller's.</returns>
    public Dictionary<string, string> CopyQuery() => new(_query);

    /// <summary>The headers that the request sets.</summary>
    /// <returns>A copy, which is the caller's.</returns>
    public Dictionary<string, string> CopyHeaders() => new(_headers);
}
