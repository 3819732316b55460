using System.ComponentModel;

namespace FaceSearchToolkit;

/// <summary>One operation of a service: how it is called. Generated clients hold one for each of their methods.</summary>
public sealed class ApiOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="service">The service it belongs to.</param>
    /// <param name="name">Its name on the wire, such as <c>SearchMediaByFace</c>.</param>
    /// <param name="style">How it is addressed.</param>
    /// <param name="method">The HTTP method, upper-case.</param>
    /// <param name="path">The path with <c>{name}</c> places; "/" for RPC.</param>
    /// <param name="requestBody">What the request's body is made of.</param>
    /// <param name="responseBody">What the response's body is made of.</param>
    /// <param name="flags">What else is known of it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ApiOperation(
        ApiService service,
        string name,
        ApiStyle style,
        string method,
        string path,
        ApiBodyKind requestBody,
        ApiBodyKind responseBody,
        ApiOperationFlags flags
    )
    {
        Service = service ?? throw new ArgumentNullException(nameof(service));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Style = style;
        Method = method ?? throw new ArgumentNullException(nameof(method));
        Path = path ?? throw new ArgumentNullException(nameof(path));
        RequestBody = requestBody;
        ResponseBody = responseBody;
        Flags = flags;
        HttpMethod = CreateHttpMethod(method);
    }

    /// <summary>The service it belongs to.</summary>
    public ApiService Service { get; }

    /// <summary>Its name on the wire.</summary>
    public string Name { get; }

    /// <summary>How it is addressed.</summary>
    internal ApiStyle Style { get; }

    /// <summary>The HTTP method, upper-case.</summary>
    public string Method { get; }

    /// <summary>The path with <c>{name}</c> places.</summary>
    public string Path { get; }

    /// <summary>What the request's body is made of.</summary>
    internal ApiBodyKind RequestBody { get; }

    /// <summary>What the response's body is made of.</summary>
    internal ApiBodyKind ResponseBody { get; }

    /// <summary>What else is known of it.</summary>
    internal ApiOperationFlags Flags { get; }

    /// <summary>
    /// Whether it can be sent again without harm: it only reads, or is a path operation by PUT or DELETE, or by GET, HEAD or OPTIONS where
    /// the document does not call it a write.
    /// </summary>
    public bool IsIdempotent => (Flags & ApiOperationFlags.Read) != 0 || (Style == ApiStyle.Roa && IsMethodIdempotent);

    private bool IsMethodIdempotent =>
        Method is "PUT" or "DELETE" || (Method is "GET" or "HEAD" or "OPTIONS" && (Flags & ApiOperationFlags.Write) == 0);

    internal HttpMethod HttpMethod { get; }

    /// <summary>The operation that a message calls, for handlers on its way.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The operation; null for a message that no client of this toolkit has made.</returns>
    public static ApiOperation? FromMessage(HttpRequestMessage message) =>
        ApiCall.FromMessage(message ?? throw new ArgumentNullException(nameof(message)))?.Operation;

    /// <summary>The operation's name.</summary>
    public override string ToString() => Name;

    private static HttpMethod CreateHttpMethod(string method) =>
        method switch
        {
            "POST" => HttpMethod.Post,
            "GET" => HttpMethod.Get,
            _ => new HttpMethod(method),
        };
}
