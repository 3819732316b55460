namespace FaceSearchToolkit;

/// <summary>Sends requests down the chain and reads their answers.</summary>
internal sealed class ApiTransport : ICallTransport
{
    private readonly CallSettings _settings;
    private readonly ApiRetryHandler _chain;
    private volatile bool _isDisposed;

    public ApiTransport(ApiService service, ApiClientOptions options, HttpClient? httpClient)
    {
        var snapshot = OptionsSnapshot.Of(options);
        _settings = new CallSettings(snapshot, ApiEndpoint.Resolve(service, options), httpClient);
        _chain = HandlerChain.Create(snapshot, httpClient);
    }

    public Task<T> SendAsync<T>(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new() =>
        CallTelemetry.IsObserved
            ? SendObservedAsync<T>(operation, request, cancellationToken)
            : SendAsync<T>(operation, request, null, cancellationToken);

    public void Dispose()
    {
        _isDisposed = true;
        _chain.Dispose();
    }

    private async Task<T> SendObservedAsync<T>(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new()
    {
        var observation = new CallObservation(operation, _settings);
        try
        {
            return await SendAsync<T>(operation, request, observation, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            observation.Failed(exception);
            throw;
        }
        finally
        {
            observation.End();
        }
    }

    private async Task<T> SendAsync<T>(
        ApiOperation operation,
        ApiRequest request,
        CallObservation? observation,
        CancellationToken cancellationToken
    )
        where T : ApiResponse, new()
    {
        ThrowIfDisposed();
        using var call = new ApiCall(_settings, RequestPreparation.Prepare(operation, request, _settings.Endpoint));
        using var message = call.CreateMessage();
        using var answer = await _chain.SendCallAsync(message, cancellationToken).ConfigureAwait(false);
        observation?.Answered(answer, call.Attempts);
        return AnswerReader.Read<T>(operation, answer, call.Body.Written, _settings.Options.TimeProvider);
    }

    private void ThrowIfDisposed()
    {
#if NETSTANDARD2_0
        if (_isDisposed)
        {
            throw new ObjectDisposedException(nameof(ApiClient));
        }
#else
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(ApiClient));
#endif
    }
}
