namespace FaceSearchToolkit;

/// <summary>How a client calls the service. Read once, when the client is made. Its text shows no secret.</summary>
public sealed class ApiClientOptions
{
    /// <summary>Makes options with their defaults.</summary>
    public ApiClientOptions()
        : this([])
    {
    }

    internal ApiClientOptions(IList<Func<DelegatingHandler>> handlers) => Handlers = handlers;

    /// <summary>The region, such as <c>cn-shanghai</c>. Needed unless <see cref="Endpoint"/> is given.</summary>
    public string? RegionId { get; set; }

    /// <summary>A host, such as <c>ice.cn-shanghai.aliyuncs.com</c>, or an address with its scheme; only <c>http://…</c> written out leaves TLS off. Null: from <see cref="RegionId"/>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>What calls are signed with. Null: what this machine is set up with, looked for at the first signed call as <see cref="DefaultCredential"/> says.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>Time allowed for a whole call with all its attempts and the pauses between them: connecting, sending, waiting and reading. More than zero and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>; default 100 s. A client that is given here has a time limit of its own, too.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Time allowed for making a connection, TLS included. More than zero and at most 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>; default 10 s. Of no effect with a client of yours, nor on .NET Framework, which knows no such limit.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How failed attempts are repeated.</summary>
    public ApiRetryOptions Retry { get; set; } = new();

    /// <summary>Handlers of yours, the first outermost, each made anew for each client and disposed of with it. They see every attempt before it is signed (and may change it) and its answer; <see cref="ApiOperation.Of"/> tells them the operation.</summary>
    public IList<Func<DelegatingHandler>> Handlers { get; }

    /// <summary>Sends the requests; not disposed by the client. Null: the client makes its own, with the system's proxy.</summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>Whether a request is checked against the documented constraints before it is sent; default true.</summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>The clock, for signatures and time limits; default the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes the unique text in each signature; default a random GUID.</summary>
    public Func<string> NonceFactory { get; set; } = Nonce.Create;

    /// <summary>The longest answer that is read, in bytes after decompression; at least 1, default 64 MiB.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Text that follows the toolkit's own in the <c>User-Agent</c> header: <c>name/version</c>. Null: none.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The options that may be shown.</summary>
    public override string ToString() => $"{nameof(ApiClientOptions)} {{ RegionId = {RegionId}, Endpoint = {Endpoint}, Credential = {Credential?.GetType().Name ?? nameof(DefaultCredential)}, Timeout = {Timeout}, Retry = {Retry?.MaxAttempts} }}";
}
