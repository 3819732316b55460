using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The service refused a call, or its response could not be read.</summary>
public class ApiException : Exception
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private IReadOnlyDictionary<string, JsonElement>? _additional;

    /// <summary>Makes the exception; public so that a fake client can throw it.</summary>
    /// <param name="statusCode">The HTTP status, such as 400.</param>
    /// <param name="code">The service's error code, such as <c>InvalidParameter</c>, if any.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="requestId">The platform's id of the call, if any.</param>
    /// <param name="recommend">The address of a page with advice, if any.</param>
    /// <param name="innerException">What made the response unreadable, if anything.</param>
    /// <param name="accessDeniedDetail">Why access was denied, if it was and the service says so.</param>
    /// <param name="responseBody">The response's text, if any.</param>
    public ApiException(
        int statusCode,
        string? code,
        string message,
        string? requestId = null,
        string? recommend = null,
        Exception? innerException = null,
        IReadOnlyDictionary<string, string>? accessDeniedDetail = null,
        string? responseBody = null
    )
        : base(message, innerException)
    {
        StatusCode = statusCode;
        Code = code;
        RequestId = requestId;
        Recommend = recommend;
        AccessDeniedDetail = accessDeniedDetail ?? Nothing;
        ResponseBody = responseBody;
    }

    /// <summary>The service's error code, such as <c>InvalidParameter</c>; null where the response names none.</summary>
    public string? Code { get; }

    /// <summary>The platform's id of the call, to be given to its support; null where the response names none.</summary>
    public string? RequestId { get; }

    /// <summary>The HTTP status, such as 400; of a refusal inside a good response (<see cref="ApiResponseExtensions"/>) 200.</summary>
    public int StatusCode { get; }

    /// <summary>The address of a page with advice; null where the response names none.</summary>
    public string? Recommend { get; }

    /// <summary>
    /// Why access was denied, by names such as <c>AuthAction</c>, <c>PolicyType</c> and <c>NoPermissionType</c>; never null, empty where
    /// the response does not say.
    /// </summary>
    public IReadOnlyDictionary<string, string> AccessDeniedDetail { get; }

    /// <summary>
    /// The response's text, up to 64 KiB; null where it had none. It is what the service or a proxy has written, and may hold values of the
    /// call: neither the message nor <see cref="ToString"/> shows it.
    /// </summary>
    public string? ResponseBody { get; }

    /// <summary>
    /// The response's members that no property here has, such as <c>Data</c>; never null, empty where the response was no JSON object.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties => _additional ??= ErrorResponse.ReadAdditional(ResponseBody);

    /// <summary>The error with its code, status and request id.</summary>
    public override string ToString() =>
        $"{GetType().Name}: {Message} (status {StatusCode.ToString(CultureInfo.InvariantCulture)}, "
        + $"code {Code ?? "none"}, request {RequestId ?? "unknown"}){Environment.NewLine}{InnerException}{StackTrace}";
}
