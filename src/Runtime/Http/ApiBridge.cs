using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>
/// Sends calls by other means than this library's own: an official client that a team has set up. Generated clients bring one where that
/// client is referenced.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiBridge
{
    /// <summary>Sends one call.</summary>
    /// <param name="call">The call, as the official client takes it.</param>
    /// <param name="cancellationToken">Ends the call, where the other client can end it.</param>
    /// <returns>Its response.</returns>
    /// <exception cref="ApiException">The service refused the call.</exception>
    protected internal abstract Task<ApiBridgeResponse> SendAsync(ApiBridgeCall call, CancellationToken cancellationToken);

    /// <summary>What a refusal becomes.</summary>
    /// <param name="statusCode">The HTTP status, such as 400; 0 where it is not known.</param>
    /// <param name="code">The service's error code, such as <c>InvalidParameter</c>, if any.</param>
    /// <param name="message">What the official client says.</param>
    /// <param name="requestId">The platform's id of the call, if it is known apart from <paramref name="data"/>.</param>
    /// <param name="data">A dictionary with the members of the refusal, <c>Message</c>, <c>RequestId</c> and <c>Recommend</c> among them;
    /// anything else counts as none.</param>
    /// <param name="exception">The official client's exception.</param>
    /// <returns>The exception to throw.</returns>
    protected static ApiException CreateException(
        int statusCode,
        string? code,
        string message,
        string? requestId,
        object? data,
        Exception? exception
    )
    {
        var details = new RefusalDetails(data);
        return ErrorResponse.IsThrottling(code) || statusCode == 429
            ? new ApiThrottlingException(
                statusCode,
                code,
                details.Find("Message") ?? message,
                null,
                requestId ?? details.Find("RequestId"),
                details.Find("Recommend"),
                exception
            )
            : new ApiException(
                statusCode,
                code,
                details.Find("Message") ?? message,
                requestId ?? details.Find("RequestId"),
                details.Find("Recommend"),
                exception
            );
    }
}
