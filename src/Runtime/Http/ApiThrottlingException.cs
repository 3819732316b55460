namespace FaceSearchToolkit;

/// <summary>
/// The service refused a call because there were too many: by status 429, a code that begins with <c>Throttling</c>, or the header
/// <c>x-acs-retry-after</c>. It did nothing, so that the call can be made again later.
/// </summary>
public sealed class ApiThrottlingException : ApiException
{
    /// <summary>Makes the exception; public so that a fake client can throw it.</summary>
    /// <param name="statusCode">The HTTP status, such as 429.</param>
    /// <param name="code">The service's error code, such as <c>Throttling.User</c>, if any.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="retryAfter">How long to wait, if the service says so.</param>
    /// <param name="requestId">The platform's id of the call, if any.</param>
    /// <param name="recommend">The address of a page with advice, if any.</param>
    /// <param name="innerException">What made the response unreadable, if anything.</param>
    /// <param name="responseBody">The response's text, if any.</param>
    public ApiThrottlingException(
        int statusCode,
        string? code,
        string message,
        TimeSpan? retryAfter = null,
        string? requestId = null,
        string? recommend = null,
        Exception? innerException = null,
        string? responseBody = null
    )
        : base(statusCode, code, message, requestId, recommend, innerException, null, responseBody)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>How long the service asks to wait before the next call, from when its response came; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
