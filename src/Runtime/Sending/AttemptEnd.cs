namespace FaceSearchToolkit;

/// <summary>Tells who ended an attempt.</summary>
internal static class AttemptEnd
{
    /// <summary>The caller's cancellation stays one and names the caller's token; a time limit, ours or that of the user's <see cref="HttpClient"/>, becomes a timeout; anything else stays what it is.</summary>
    public static Exception Explain(ApiCall call, OperationCanceledException exception, in AttemptTime time, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return exception.CancellationToken == cancellationToken ? exception : new OperationCanceledException(exception.Message, exception, cancellationToken);
        }

        if (time.IsOver)
        {
            return new ApiTimeoutException(call.Operation.Name, time.Allowed, exception);
        }

        return call.Settings.HttpClient is { } client && client.Timeout != Timeout.InfiniteTimeSpan
            ? new ApiTimeoutException(call.Operation.Name, client.Timeout, exception)
            : exception;
    }
}
