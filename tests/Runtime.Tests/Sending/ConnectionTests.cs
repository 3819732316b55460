using System.Net;
using System.Net.Sockets;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>What a client's own connections find out with the other side.</summary>
public sealed class ConnectionTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    [Fact]
    public async Task Tls_FindsHttp2()
    {
        // .NET Standard's HttpClient stays with the version it is asked for.
        var expected = TestService.IsNetStandard ? "HTTP/1.1" : "HTTP/2";
        await using var service = await HttpService.StartAsync(isTls: true);
        using var http = new HttpClient(Trusting(new ApiClientOptions().CreateHandler()))
        {
            DefaultVersionPolicy = TestService.IsNetStandard
                ? HttpVersionPolicy.RequestVersionOrLower
                : HttpVersionPolicy.RequestVersionOrHigher,
        };
        using var client = new ApiClient(TestService.Service, Options(service.Address), http);

        Assert.Equal(5, (await SendAsync(client)).Int);
        Assert.StartsWith($"{expected} {service.Address.Authority} ", Assert.Single(service.Seen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnConnections_TakeAnyVersionOverTls()
    {
        Assert.SkipWhen(TestService.IsNetStandard, ".NET Standard's HttpClient tells no version");
        HttpRequestMessage? seen = null;
        var options = Options(new Uri("https://127.0.0.1:9/"));
        options.HandlerFactories.Add(() =>
            new SeeingHandler(message =>
            {
                seen = message;
                throw new HttpRequestException("Not needed.");
            })
        );
        using var client = new ApiClient(TestService.Service, options);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(client));

        Assert.Equal((HttpVersion.Version11, HttpVersionPolicy.RequestVersionOrHigher), (seen!.Version, seen.VersionPolicy));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task CompressedAnswer_IsRead(string encoding)
    {
        await using var service = await HttpService.StartAsync(isTls: false, encoding);
        using var client = new ApiClient(TestService.Service, Options(service.Address));

        Assert.Equal(5, (await SendAsync(client)).Int);
        Assert.Equal(!TestService.IsNetStandard || encoding == "gzip", service.Seen[0].Contains(encoding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ProxyOfTheSystem_IsUsed()
    {
        await using var proxy = await HttpService.StartAsync(isTls: false);
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new ProxyOfOneHost("proxied.example.com", proxy.Address, before);
        try
        {
            using var client = new ApiClient(TestService.Service, Options(new Uri("http://proxied.example.com/")));
            Assert.Equal(5, (await SendAsync(client)).Int);
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.StartsWith("HTTP/1.1 proxied.example.com ", Assert.Single(proxy.Seen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostThatDoesNotAccept_EndsWithTheConnectTimeout()
    {
        Assert.SkipWhen(TestService.IsNetStandard, ".NET Standard's HttpClient has no time limit for connecting");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems refuse connections where Linux lets them wait");
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        var endpoint = (IPEndPoint)listener.LocalEndPoint!;
        var waiting = await FillAsync(endpoint);
        var options = Options(new Uri($"http://{endpoint}/"));
        options.ConnectTimeout = TimeSpan.FromMilliseconds(200);
        using var client = new ApiClient(TestService.Service, options);

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => SendAsync(client));

        Assert.Contains("0.2", failure.Message, StringComparison.Ordinal);
        waiting.ForEach(socket => socket.Dispose());
    }

    /// <summary>Takes the places that a listener has for connections it does not accept.</summary>
    private static async Task<List<Socket>> FillAsync(IPEndPoint endpoint)
    {
        var sockets = new List<Socket>();
        for (var i = 0; i < 4; i++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            sockets.Add(socket);
            var connecting = socket.ConnectAsync(endpoint);
            await Task.WhenAny(connecting, Task.Delay(50, TestContext.Current.CancellationToken));
        }

        return sockets;
    }

    private static HttpMessageHandler Trusting(HttpMessageHandler handler)
    {
        if (handler is SocketsHttpHandler sockets)
        {
            sockets.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => HttpService.Is(certificate);
        }
        else
        {
            ((HttpClientHandler)handler).ServerCertificateCustomValidationCallback = (_, certificate, _, _) => HttpService.Is(certificate);
        }

        return handler;
    }

    private static ApiClientOptions Options(Uri address) =>
        new()
        {
            Endpoint = address.GetLeftPart(UriPartial.Authority),
            Credential = new AccessKeyCredential("id", "secret"),
            Retry = new ApiRetryOptions { MaxAttempts = 1 },
        };

    private static Task<FaceResponse> SendAsync(ApiClient client) =>
        client.SendAsync<FaceResponse>(Read, new DelegateRequest(), TestContext.Current.CancellationToken);

    private sealed class ProxyOfOneHost(string host, Uri proxy, IWebProxy others) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination) => destination.Host == host ? proxy : others.GetProxy(destination);

        public bool IsBypassed(Uri destination) => destination.Host != host && others.IsBypassed(destination);
    }
}
