using System.Runtime.ExceptionServices;

namespace FaceSearchToolkit;

/// <summary>
/// Repeats the attempts of a call that failed and may be repeated, after a pause, within the time allowed for the call. Clients have one
/// outside of <see cref="ApiClientOptions.HandlerFactories"/>, set by <see cref="ApiClientOptions.Retry"/>. It can also stand in an
/// <see cref="HttpClient"/> of yours, outside of an <see cref="ApiSigningHandler"/>: then it repeats the same message, and the client's own
/// should repeat nothing (<see cref="ApiRetryOptions.MaxAttempts"/> of 1). Other messages than calls pass as they are.
/// </summary>
/// <remarks>Holds no state of a call: one instance serves many calls at once.</remarks>
public sealed class ApiRetryHandler : DelegatingHandler
{
    private readonly ApiRetryOptions _options;
    private readonly bool _isOutermost;

    /// <summary>Makes a handler.</summary>
    /// <param name="options">How often and when; read now.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public ApiRetryHandler(ApiRetryOptions options)
        : this((options ?? throw new ArgumentNullException(nameof(options))).CloneChecked(), isOutermost: false) { }

    /// <param name="options">Checked options.</param>
    /// <param name="isOutermost">Whether no one is outside but the client, so that messages can be made anew and the body need not go back
    /// into the response.</param>
    internal ApiRetryHandler(ApiRetryOptions options, bool isOutermost)
    {
        _options = options;
        _isOutermost = isOutermost;
    }

    internal Task<HttpResponseMessage> SendCallAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        SendAsync(message, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ApiTimeoutException">The time allowed is over.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ApiCall.FromMessage(request) is not { } call)
        {
            return base.SendAsync(request, cancellationToken);
        }

        return RepeatAsync(call, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> RepeatAsync(ApiCall call, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            call.Attempts++;
            HttpResponseMessage? response = null;
            ExceptionDispatchInfo? failure = null;
            try
            {
                response = await AttemptAsync(call, message, attempt, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            if (response is { IsSuccessStatusCode: true } || GetPause(call, attempt, response, failure) is not { } pause)
            {
                failure?.Throw();
                return response!;
            }

            response?.Dispose();
            if (pause > TimeSpan.Zero)
            {
                await PauseAsync(call, pause, cancellationToken).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            message = _isOutermost ? call.CreateMessage() : message;
        }
    }

    /// <summary>Sends once, and takes the response's body in.</summary>
    private async ValueTask<HttpResponseMessage> AttemptAsync(
        ApiCall call,
        HttpRequestMessage message,
        int attempt,
        CancellationToken cancellationToken
    )
    {
        var limit = GetAttemptLimit(call, attempt);
        using var time = AttemptTime.Start(call, limit, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(message, time.Token).ConfigureAwait(false);
            call.ClearBody();
            await ResponseBody.ReadAsync(response, call.Body, call.Settings.Options.MaxResponseBytes, time.Token).ConfigureAwait(false);
            if (!_isOutermost)
            {
                ResponseBody.PutBack(response, call.Body);
            }

            return response;
        }
        catch (OperationCanceledException exception)
            when (AttemptEnd.Explain(call, exception, time, limit, cancellationToken) is var end && end != exception)
        {
            response?.Dispose();
            throw end;
        }
        catch
        {
            response?.Dispose();
            throw;
        }
    }

    private static Task PauseAsync(ApiCall call, TimeSpan pause, CancellationToken cancellationToken)
    {
#if NETSTANDARD2_0
        return call.Settings.Options.TimeProvider.Delay(pause, cancellationToken);
#else
        return Task.Delay(pause, call.Settings.Options.TimeProvider, cancellationToken);
#endif
    }

    /// <summary>Ending an attempt early is of use only where another may follow.</summary>
    private TimeSpan GetAttemptLimit(ApiCall call, int attempt) =>
        attempt < _options.MaxAttempts && call.Operation.IsIdempotent ? _options.AttemptTimeout : Timeout.InfiniteTimeSpan;

    /// <summary>The pause before the next attempt; null where there is none.</summary>
    private TimeSpan? GetPause(ApiCall call, int attempt, HttpResponseMessage? response, ExceptionDispatchInfo? failure)
    {
        if (
            attempt >= _options.MaxAttempts
            || !(
                response is null
                    ? ApiRetry.ShouldRetry(call, failure!.SourceException)
                    : ApiRetry.ShouldRetry(call, response, call.GetError())
            )
        )
        {
            return null;
        }

        var demanded = ApiRetry.GetRetryAfter(response, call.Settings.Options.TimeProvider);
        var pause = demanded ?? _options.GetDelayAfter(attempt);
        return pause > _options.MaxDelay || pause >= call.Time.Left ? null : pause;
    }
}
