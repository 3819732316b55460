using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace FaceSearchToolkit;

/// <summary>
/// What may be repeated, and after which pause: for pipelines of yours, such as a resilience handler inside of an <see cref="HttpClient"/>,
/// which then need an <see cref="ApiSigningHandler"/> inside of them, and
/// <see cref="ApiRetryOptions.MaxAttempts"/> of 1 in the client's options, so that nothing is repeated twice.
/// </summary>
public static class ApiRetry
{
    /// <summary>Whether a failed attempt may be repeated, by the rules of <see cref="ApiRetryOptions"/>.</summary>
    /// <param name="request">The attempt; a message that is no call may not.</param>
    /// <param name="response">What came, if anything. Of a refusal the body is read for its error code; it can be read again.</param>
    /// <param name="exception">What was thrown, if anything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>False also where the attempt did not fail.</returns>
    public static async ValueTask<bool> ShouldRetryAsync(
        HttpRequestMessage request,
        HttpResponseMessage? response,
        Exception? exception,
        CancellationToken cancellationToken
    )
    {
        if (ApiCall.FromMessage(request ?? throw new ArgumentNullException(nameof(request))) is not { } call)
        {
            return false;
        }

        if (exception is not null || response is null)
        {
            return exception is not null && ShouldRetry(call, exception);
        }

        if ((int)response.StatusCode < 400)
        {
            return false;
        }

        using var body = new ByteBuffer();
        await ResponseBody.ReadAsync(response, body, call.Settings.Options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        ResponseBody.PutBack(response, body);
        return ShouldRetry(call, response, ErrorResponse.Parse(body.Written));
    }

    /// <summary>
    /// The pause that the service demands with a response (<c>x-acs-retry-after</c>, in milliseconds, or <c>Retry-After</c>); null where it
    /// demands none.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="timeProvider">The clock for a <c>Retry-After</c> that names a time; null: the system's.</param>
    public static TimeSpan? GetRetryAfter(HttpResponseMessage? response, TimeProvider? timeProvider = null) =>
        response is null ? null : RetryAfterHeader.Read(response, timeProvider ?? TimeProvider.System);

    internal static bool ShouldRetry(ApiCall call, HttpResponseMessage response, ErrorBody error) =>
        call.Operation.IsIdempotent
            ? IsTransient(response.StatusCode) || ErrorResponse.IsThrottling(response, error)
            : ErrorResponse.IsUndone(response, error);

    internal static bool ShouldRetry(ApiCall call, Exception exception) =>
        IsBeforeSending(exception) || (call.Operation.IsIdempotent && IsTransient(exception));

    private static bool IsTransient(HttpStatusCode status) => (int)status is 408 or 429 or (>= 500 and not 501 and not 505);

    private static bool IsTransient(Exception exception) =>
        exception
            is HttpRequestException
                or TimeoutException
                and not ApiTimeoutException { IsFinal: true }
                or OperationCanceledException { InnerException: TimeoutException };

    /// <summary>Whether nothing of the request can have reached the service.</summary>
    private static bool IsBeforeSending(Exception exception)
    {
#if !NETSTANDARD2_0
        if (
            exception is HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError
                    or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            }
        )
        {
            return true;
        }
#endif
        return exception is ApiTimeoutException { IsBeforeSending: true }
            || (
                exception is HttpRequestException
                && exception.InnerException switch
                {
                    // Directly inside: once a connection stands, an IOException is between.
                    SocketException
                    {
                        SocketErrorCode: SocketError.ConnectionRefused
                            or SocketError.HostNotFound
                            or SocketError.TryAgain
                            or SocketError.NoData
                            or SocketError.HostUnreachable
                            or SocketError.NetworkUnreachable
                    } => true,
                    AuthenticationException => true,
                    WebException
                    {
                        Status: WebExceptionStatus.NameResolutionFailure
                            or WebExceptionStatus.ProxyNameResolutionFailure
                            or WebExceptionStatus.ConnectFailure
                            or WebExceptionStatus.TrustFailure
                            or WebExceptionStatus.SecureChannelFailure
                    } => true,
                    _ => false,
                }
            );
    }
}
