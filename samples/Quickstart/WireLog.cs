namespace Quickstart;

/// <summary>
/// Prints what goes over the wire. Handlers like this one are how an application adds its own logging, proxies or caching: the client sends
/// over the HttpClient it is given.
/// </summary>
internal sealed class WireLog : DelegatingHandler
{
    private const int ShownOfSignature = 8;

    public WireLog()
        : base(new SocketsHttpHandler { UseProxy = false }) { }

    /// <summary>How many requests left the machine.</summary>
    public int Requests { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        Console.WriteLine(
            $"    > {string.Concat(request.Headers.GetValues("x-acs-action"))}: {request.Method} {request.RequestUri!.PathAndQuery}"
        );
        Console.WriteLine($"      Authorization: {Shorten(string.Concat(request.Headers.GetValues("Authorization")))}");
        var response = await base.SendAsync(request, cancellationToken);
        Console.WriteLine($"    < {(int)response.StatusCode} {response.Content.Headers.ContentType}");
        return response;
    }

    private static string Shorten(string authorization)
    {
        const string marker = "Signature=";
        var signature = authorization.LastIndexOf(marker, StringComparison.Ordinal) + marker.Length;
        return $"{authorization[..Math.Min(authorization.Length, signature + ShownOfSignature)]}…";
    }
}
