using System.Net;
using System.Text;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Specs;

public sealed class MetadataClientTests
{
    private static readonly Uri Address = new("https://example.com/a.json");

    [Fact]
    public async Task Request_NamesTheToolAndWantsJson()
    {
        using var server = new RecordingServer();

        await GetAsync(server);

        Assert.Equal($"facesearch/{ToolInfo.Version}", server.Request!.Headers.UserAgent.ToString());
        Assert.Equal("application/json", server.Request.Headers.Accept.ToString());
        Assert.Null(server.Request.Headers.Authorization);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    public async Task ByteOrderMark_IsNoText(string text)
    {
        using var server = new FakeServer(_ => FakeServer.Text(text));

        Assert.Equal("{}", await GetAsync(server));
    }

    [Fact]
    public async Task OtherEncoding_IsRefused()
    {
        using var server = new FakeServer(_ => new HttpResponseMessage { Content = new ByteArrayContent([0x7B, 0xB2, 0xE2, 0x7D]) });

        Assert.Equal($"{Address} is not UTF-8 text", (await Assert.ThrowsAsync<InputException>(() => GetAsync(server))).Message);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task Size_IsLimited(int length, bool isRead)
    {
        using var server = new FakeServer(_ => FakeServer.Text(new string('x', length)));

        if (isRead)
        {
            Assert.Equal(length, (await GetAsync(server, maxBytes: 100)).Length);
        }
        else
        {
            await Assert.ThrowsAsync<InputException>(() => GetAsync(server, maxBytes: 100));
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.SeeOther)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task Redirect_IsFollowed(HttpStatusCode status)
    {
        using var server = new FakeServer(uri =>
            uri == Address
                ? new HttpResponseMessage(status) { Headers = { Location = new Uri("/b.json", UriKind.Relative) } }
                : FakeServer.Text("b")
        );

        Assert.Equal("b", await GetAsync(server));
        Assert.Equal(["https://example.com/a.json", "https://example.com/b.json"], server.Asked);
    }

    [Fact]
    public async Task LessSafeRedirect_NamesBothAddresses()
    {
        using var server = new FakeServer(_ => FakeServer.Redirect("http://example.com/b.json"));

        Assert.Equal(
            $"{Address} leads to http://example.com/b.json, which is not https; nothing was downloaded",
            (await Assert.ThrowsAsync<InputException>(() => GetAsync(server))).Message
        );
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "check the product and the version, written as in the platform's OpenAPI portal")]
    [InlineData(HttpStatusCode.Forbidden, "answers 403 (Forbidden); try again later")]
    [InlineData(HttpStatusCode.TooManyRequests, "answers 429 (TooManyRequests); try again later")]
    [InlineData(HttpStatusCode.NoContent, "answers 204 (NoContent); try again later")]
    public async Task OtherStatus_IsExplained(HttpStatusCode status, string message)
    {
        using var server = new FakeServer(_ => FakeServer.Text("{}", status));

        Assert.EndsWith(message, (await Assert.ThrowsAsync<InputException>(() => GetAsync(server))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caller_CanStopIt()
    {
        using var server = new FakeServer(_ => FakeServer.Text("{}"));
        using var client = new MetadataClient(server, 100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.GetAsync(Address, TimeSpan.FromMinutes(1), new CancellationToken(canceled: true))
        );
    }

    private static async Task<string> GetAsync(HttpMessageHandler handler, int maxBytes = 1 << 20)
    {
        using var client = new MetadataClient(handler, maxBytes);
        return await client.GetAsync(Address, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    private sealed class RecordingServer : HttpMessageHandler
    {
        public HttpRequestMessage? Request { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = request;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("{}", Encoding.UTF8) });
        }
    }
}
