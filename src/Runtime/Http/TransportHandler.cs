namespace FaceSearchToolkit;

/// <summary>The end of the chain: the client's own connections, or the <see cref="HttpClient"/> that the user brought.</summary>
internal sealed class TransportHandler : HttpMessageHandler
{
    private readonly TimeSpan _connectTimeout;
    private readonly HttpClient? _httpClient;
    private readonly HttpMessageInvoker? _own;

    public TransportHandler(HttpClient httpClient) => _httpClient = httpClient;

    public TransportHandler(HttpMessageInvoker own, TimeSpan connectTimeout)
    {
        _own = own;
        _connectTimeout = connectTimeout;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _own is null
            ? _httpClient!.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : SendOwnAsync(_own, request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _own?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendOwnAsync(
        HttpMessageInvoker own,
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await own.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
            when (exception.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            // The connections have but one time limit of their own.
            throw new ApiTimeoutException(ApiOperation.FromMessage(request)!.Name, _connectTimeout, exception) { IsBeforeSending = true };
        }
    }
}
