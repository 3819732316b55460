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

    public async Task<T> SendAsync<T>(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new()
    {
        ThrowIfDisposed();
        using var call = new ApiCall(_settings, RequestPreparation.Prepare(operation, request, _settings.Endpoint));
        using var message = call.CreateMessage();
        using var answer = await _chain.SendCallAsync(message, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read<T>(operation, answer, call.Body.Written, _settings.Options.TimeProvider);
    }

    public void Dispose()
    {
        _isDisposed = true;
        _chain.Dispose();
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
