namespace FaceSearchToolkit;

/// <summary>How a client calls the service. Read once, when the client is made. Its text shows no secret.</summary>
public sealed class ApiClientOptions
{
    /// <summary>The region, such as <c>cn-shanghai</c>. Needed unless <see cref="Endpoint"/> is given.</summary>
    public string? RegionId { get; set; }

    /// <summary>
    /// A host, such as <c>ice.cn-shanghai.aliyuncs.com</c>, or an address with its scheme; only <c>http://…</c> written out leaves TLS off.
    /// Null: from <see cref="RegionId"/>.
    /// </summary>
    public string? Endpoint { get; set; }

    /// <summary>
    /// What calls are signed with. Null: what this machine is set up with, looked for at the first signed call as
    /// <see cref="DefaultCredential"/> says.
    /// </summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>
    /// Time allowed for a whole call with all its attempts and the pauses between them: connecting, sending, waiting and reading. More than
    /// zero and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>; default 100 s. A client that is given here has
    /// a time limit of its own, too.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Time allowed for making a connection, TLS included. More than zero and at most 24 days, or
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>; default 10 s. Of no effect with a client of yours, nor on .NET Framework,
    /// which knows no such limit.
    /// </summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How failed attempts are repeated.</summary>
    public ApiRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Handlers of yours, the first outermost, each made anew for each client and disposed of with it. They see every attempt before it is
    /// signed (and may change it) and its response; <see cref="ApiOperation.FromMessage"/> tells them the operation.
    /// </summary>
    public IList<Func<DelegatingHandler>> HandlerFactories { get; private set; } = [];

    /// <summary>Sends the requests; not disposed by the client. Null: the client makes its own, with the system's proxy.</summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>Whether a request is checked against the documented constraints before it is sent; default true.</summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>The clock, for signatures and time limits; default the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes the unique text in each signature; default a random GUID.</summary>
    public Func<string> NonceFactory { get; set; } = Nonce.Create;

    /// <summary>The longest response that is read, in bytes after decompression; at least 1, default 64 MiB.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Text that follows the toolkit's own in the <c>User-Agent</c> header: <c>name/version</c>. Null: none.</summary>
    public string? UserAgent { get; set; }

    /// <summary>
    /// Sets what a configuration holds: <c>RegionId</c>, <c>Endpoint</c>, <c>UserAgent</c>, <c>ValidateRequests</c>,
    /// <c>MaxResponseBytes</c>, <c>Timeout</c>, <c>ConnectTimeout</c>, <c>Retry:MaxAttempts</c>, <c>Retry:BaseDelay</c>,
    /// <c>Retry:MaxDelay</c>,
    /// <c>Retry:AttemptTimeout</c> (times as <c>00:00:30</c>), and as the credential <c>AccessKeyId</c> with <c>AccessKeySecret</c> and
    /// perhaps <c>SecurityToken</c>, or <c>BearerToken</c>. What it does not hold stays as it is.
    /// </summary>
    /// <param name="setting">Gives the text of a setting by its name; null or empty where there is none.</param>
    /// <exception cref="ArgumentException">A setting is no value of its kind, or a key stands without its secret.</exception>
    public void Bind(Func<string, string?> setting) =>
        OptionSettings.Apply(this, setting ?? throw new ArgumentNullException(nameof(setting)));

    /// <summary>
    /// Makes options with the same values, <see cref="Retry"/> and the list of factories included: what is set in one of the two then does
    /// not reach the other. Both hold the same credential, <see cref="System.Net.Http.HttpClient"/> and clock.
    /// </summary>
    /// <returns>New options.</returns>
    public ApiClientOptions Clone()
    {
        var copy = (ApiClientOptions)MemberwiseClone();
        copy.HandlerFactories = HandlerFactories.ToList();
        copy.Retry = Retry?.Clone()!;
        return copy;
    }

    /// <summary>
    /// Makes the innermost handler that a client of its own has: the system's proxy, compressed responses, no cookies, no redirects. For an
    /// <see cref="System.Net.Http.HttpClient"/> that is made elsewhere, as by a factory.
    /// </summary>
    /// <returns>A new handler.</returns>
    public HttpMessageHandler CreateHandler() => OwnConnections.CreateHandler(ConnectTimeout);

    /// <summary>The options that may be shown.</summary>
    public override string ToString() =>
        $"{nameof(ApiClientOptions)} {{ RegionId = {RegionId}, Endpoint = {Endpoint}, "
        + $"Credential = {Credential?.GetType().Name ?? "default"}, Timeout = {Timeout}, Retry = {Retry?.MaxAttempts} }}";
}
