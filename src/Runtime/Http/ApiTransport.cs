namespace FaceSearchToolkit;

/// <summary>Sends requests down the chain and reads their responses.</summary>
internal sealed class ApiTransport : ICallTransport
{
    /// <summary>What users know: they dispose of a client, not of this.</summary>
    private const string Client = "ApiClient";

    private readonly CallSettings _settings;
    private readonly ApiRetryHandler _chain;
    private volatile bool _isDisposed;

    /// <param name="service">The service.</param>
    /// <param name="options">How it is called; <see cref="ApiClientOptions.Credential"/> is not looked at.</param>
    /// <param name="credential">What calls are signed with; null where all are anonymous.</param>
    /// <param name="httpClient">Sends the requests; null: connections of its own.</param>
    public ApiTransport(ApiService service, ApiClientOptions options, ApiCredential? credential, HttpClient? httpClient)
    {
        var snapshot = OptionsSnapshot.Create(options, credential);
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
            observation.RecordFailure(exception);
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
        using var response = await _chain.SendCallAsync(message, cancellationToken).ConfigureAwait(false);
        observation?.RecordResponse(response, call.Attempts);
        return (int)response.StatusCode < 400
            ? ResponseReader.Read<T>(operation, response, call.Body.Written)
            : throw ErrorResponse.Create(operation, response, call.GetError(), call.Body.Written, _settings.Options.TimeProvider);
    }

    private void ThrowIfDisposed()
    {
#pragma warning disable CA1513 // ThrowIf would name this class, which users do not know.
        if (_isDisposed)
        {
            throw new ObjectDisposedException(Client);
        }
#pragma warning restore CA1513
    }
}
