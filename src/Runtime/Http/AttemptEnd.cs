namespace FaceSearchToolkit;

/// <summary>Tells who ended an attempt.</summary>
internal static class AttemptEnd
{
    /// <summary>
    /// The caller's cancellation stays one and names the caller's token; a time limit, ours or that of the user's <see cref="HttpClient"/>,
    /// becomes a timeout; anything else stays what it is.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">What ended the attempt.</param>
    /// <param name="time">The attempt's time.</param>
    /// <param name="ownLimit">The attempt's own limit.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public static Exception Explain(
        ApiCall call,
        OperationCanceledException exception,
        in AttemptTime time,
        TimeSpan ownLimit,
        CancellationToken cancellationToken
    )
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return exception.CancellationToken == cancellationToken
                ? exception
                : new OperationCanceledException(exception.Message, exception, cancellationToken);
        }

        if (time.IsOver)
        {
            return new ApiTimeoutException(call.Operation.Name, time.IsOwn ? ownLimit : call.Settings.Options.Timeout, exception)
            {
                IsFinal = !time.IsOwn,
            };
        }

        return call.Settings.HttpClient is { } client && client.Timeout != Timeout.InfiniteTimeSpan
            ? new ApiTimeoutException(call.Operation.Name, client.Timeout, exception)
            : exception;
    }
}
