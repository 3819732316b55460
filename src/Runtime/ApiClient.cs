using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Calls the operations of a service. Generated clients hold one. Safe for many threads at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiClient : IDisposable
{
    private readonly ICallTransport _transport;
    private readonly bool _validates;

    /// <summary>Makes a client.</summary>
    /// <param name="service">The service.</param>
    /// <param name="options">How it is called.</param>
    /// <exception cref="ArgumentException">Neither a region nor an endpoint is given, or an option is out of its range.</exception>
    public ApiClient(ApiService service, ApiClientOptions options)
        : this(service, options, (options ?? throw new ArgumentNullException(nameof(options))).HttpClient) { }

    /// <summary>Makes a client over an <see cref="HttpClient"/>.</summary>
    /// <param name="service">The service.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="httpClient">Sends the requests; not disposed by this client. Null: the client makes its own.</param>
    /// <exception cref="ArgumentException">Neither a region nor an endpoint is given, or an option is out of its range.</exception>
    public ApiClient(ApiService service, ApiClientOptions options, HttpClient? httpClient)
    {
        _transport = new ApiTransport(
            service ?? throw new ArgumentNullException(nameof(service)),
            options ?? throw new ArgumentNullException(nameof(options)),
            GetCredential(options),
            httpClient
        );
        _validates = options.ValidateRequests;
    }

    /// <summary>Makes a client that sends by other means: credentials, time limits and retries are the bridge's.</summary>
    /// <param name="bridge">Sends the calls.</param>
    public ApiClient(ApiBridge bridge)
    {
        _transport = new BridgeTransport(bridge ?? throw new ArgumentNullException(nameof(bridge)));
        _validates = true;
    }

    /// <summary>Calls an operation: validates, writes, signs, sends and reads.</summary>
    /// <typeparam name="T">The response's class.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Its request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ApiValidationException">The request breaks a documented constraint; nothing was sent.</exception>
    /// <exception cref="ApiCredentialException">There is nothing to sign with.</exception>
    /// <exception cref="ApiException">The service refused the call, or its response could not be read.</exception>
    /// <exception cref="ApiThrottlingException">The service refused the call because there were too many.</exception>
    /// <exception cref="ApiTimeoutException">The call took longer than allowed (<see cref="ApiClientOptions.Timeout"/>).</exception>
    /// <exception cref="HttpRequestException">The service could not be reached, or the connection broke.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed of.</exception>
    public Task<T> SendAsync<T>(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken = default)
        where T : ApiResponse, new()
    {
        if (operation is null || request is null)
        {
            throw new ArgumentNullException(operation is null ? nameof(operation) : nameof(request));
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        return _validates && request.Validate() is { Count: > 0 } violations
            ? Task.FromException<T>(new ApiValidationException(operation.Name, violations))
            : _transport.SendAsync<T>(operation, request, cancellationToken);
    }

    /// <summary>The credential that was given, else the one that the machine is set up with.</summary>
    internal static ApiCredential GetCredential(ApiClientOptions options) => options.Credential ?? DefaultCredential.Shared;

    /// <summary>Closes the client's own connections; an <see cref="HttpClient"/> that was given to it stays open.</summary>
    public void Dispose() => _transport.Dispose();
}
