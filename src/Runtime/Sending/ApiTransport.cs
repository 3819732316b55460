namespace FaceSearchToolkit;

/// <summary>Sends written requests and reads their answers, within the time allowed.</summary>
internal sealed class ApiTransport : ICallTransport
{
    private readonly ApiClientOptions _options;
    private readonly SignedMessage _messages;
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private volatile bool _isDisposed;

    public ApiTransport(ApiService service, ApiClientOptions options, HttpClient? httpClient)
    {
        _options = OptionsSnapshot.Of(options);
        _messages = new SignedMessage(ApiEndpoint.Resolve(service, options), _options);
        _ownsHttpClient = httpClient is null;
        _httpClient = httpClient ?? HttpClients.Create();
    }

    public async Task<T> SendAsync<T>(PreparedRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new()
    {
        ThrowIfDisposed();
        using var deadline = new Deadline(_options.Timeout, _options.TimeProvider, cancellationToken);
        try
        {
            return await SendOnceAsync<T>(request, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && (deadline.IsOver || _httpClient.Timeout != Timeout.InfiniteTimeSpan))
        {
            // Not the caller: our own limit, or that of the HttpClient.
            throw new ApiTimeoutException(request.Operation.Name, deadline.IsOver ? _options.Timeout : _httpClient.Timeout, exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    private async Task<T> SendOnceAsync<T>(PreparedRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new()
    {
        var credential = await CredentialForAsync(request.Operation, cancellationToken).ConfigureAwait(false);
        using var message = _messages.Create(request, credential);
        using var answer = await _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = new ByteBuffer();
        await AnswerBody.ReadAsync(answer, body, _options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read<T>(request.Operation, answer, body.Written);
    }

    private ValueTask<ApiCredentialValue?> CredentialForAsync(ApiOperation operation, CancellationToken cancellationToken)
    {
        if ((operation.Flags & ApiOperationFlags.Anonymous) != 0)
        {
            return default;
        }

        return GetAsync(_options.Credential!, cancellationToken);

        static async ValueTask<ApiCredentialValue?> GetAsync(ApiCredential credential, CancellationToken cancellationToken)
            => await credential.GetAsync(cancellationToken).ConfigureAwait(false) ?? throw new InvalidOperationException($"{credential.GetType().Name} gave no credential.");
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
