using System.Net;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Tests.Infrastructure;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Tests.Commands;

public sealed class PullCommandTests
{
    private const string Pull = "spec pull ice 2020-11-09 -o ice.json";
    private const string Served = """
        {"version":"1.0","info":{"style":"RPC","product":"ICE","version":"2020-11-09"},"components":{"schemas":{}},
        "apis":{"Search":{"summary":"\u6bcf\u9875","methods":["post"]},"Delete":{}},"endpoints":[]}
        """;

    [Fact]
    public async Task Document_IsFormattedAndWritten()
    {
        using var server = new FakeServer(_ => FakeServer.Text(Served));

        var (run, text) = await RunAsync(server, Pull);

        Assert.Equal((0, "", ""), (run.Exit, run.Output, run.Error));
        Assert.Equal(["https://api.aliyun.com/meta/v1/products/ice/versions/2020-11-09/api-docs.json"], server.Asked);
        Assert.Equal(JsonFormatter.Format(JsonText.Parse(Served, cancellationToken: TestContext.Current.CancellationToken).Root), text);
        Assert.Contains("\"summary\": \"每页\",\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_CanBeTrimmedAtOnce()
    {
        using var server = new FakeServer(_ => FakeServer.Text(Served));

        var (run, text) = await RunAsync(server, Pull + " --operations Search");

        Assert.Equal(0, run.Exit);
        Assert.Contains("\"Search\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Delete\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAFile_TheDocumentIsTheOutput()
    {
        using var server = new FakeServer(_ => FakeServer.Text("\uFEFF" + Served));

        var (run, _) = await RunAsync(server, "spec pull ice 2020-11-09");

        Assert.StartsWith("{\n  \"version\": \"1.0\",\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RealServer_IsAsked()
    {
        using var server = new LoopbackServer(Served);
        using var workplace = new Workplace { CreateHandler = () => new SocketsHttpHandler { AllowAutoRedirect = false } };

        var run = await workplace.RunAsync($"{Pull} --base-url {server.Address}/mirror/");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal("GET /mirror/meta/v1/products/ice/versions/2020-11-09/api-docs.json HTTP/1.1", await server.RequestLine);
        Assert.Equal(
            JsonFormatter.Format(JsonText.Parse(Served, cancellationToken: TestContext.Current.CancellationToken).Root),
            workplace.Read("ice.json")
        );
    }

    [Theory]
    [InlineData("https://elsewhere.example.com/a.json", 0)]
    [InlineData("/elsewhere", 0)]
    [InlineData("http://elsewhere.example.com/a.json", 2)]
    [InlineData("file:///etc/passwd", 2)]
    public async Task Redirect_IsFollowedToHttpsOnly(string target, int exit)
    {
        using var server = new FakeServer(uri =>
            uri.AbsolutePath.StartsWith("/meta", StringComparison.Ordinal) ? FakeServer.Redirect(target) : FakeServer.Text(Served)
        );

        var (run, _) = await RunAsync(server, Pull);

        Assert.Equal(exit, run.Exit);
        Assert.Equal(exit == 0 ? 2 : 1, server.Asked.Count);
    }

    [Fact]
    public async Task Redirects_AreNotFollowedForEver()
    {
        using var server = new FakeServer(_ => FakeServer.Redirect("/meta"));

        var (run, _) = await RunAsync(server, Pull);

        Assert.Equal(2, run.Exit);
        Assert.Equal(6, server.Asked.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "", "there is no such document (404)")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "", "answers 503 (ServiceUnavailable)")]
    [InlineData(HttpStatusCode.OK, "<html>\n", "is not JSON, from line 1, column 1 on; nothing was written. It begins: <html>")]
    [InlineData(HttpStatusCode.OK, """{"code":"Throttling"}""", "is not an API metadata document")]
    [InlineData(HttpStatusCode.OK, """{"info":{"product":"Ecs","version":"2020-11-09"},"apis":{}}""", "another product, Ecs")]
    [InlineData(HttpStatusCode.OK, """{"info":{"product":"ICE","version":"2014"},"apis":{}}""", "another version, 2014")]
    public async Task ResponseThatIsNotTheDocument_LeavesTheFileAsItWas(HttpStatusCode status, string body, string message)
    {
        using var server = new FakeServer(_ => FakeServer.Text(body, status));
        using var workplace = new Workplace { CreateHandler = () => server }.With("ice.json", "before");

        var run = await workplace.RunAsync(Pull);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("before", workplace.Read("ice.json"));
        Assert.Single(Directory.EnumerateFileSystemEntries(workplace.Folder));
    }

    [Fact]
    public async Task TooMuch_IsNotRead()
    {
        using var server = new FakeServer(_ => FakeServer.Text(Served));
        using var workplace = new Workplace { CreateHandler = () => server, MaxDownload = 100 };

        var run = await workplace.RunAsync(Pull);

        Assert.Equal(2, run.Exit);
        Assert.Contains("is larger than", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_EndsAfterTheTimeLimit()
    {
        using var server = new SilentServer();

        var (run, _) = await RunAsync(server, Pull + " --timeout 1");

        Assert.Equal(2, run.Exit);
        Assert.Contains("did not answer in 1 s", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoConnection_IsExplained()
    {
        using var server = new FakeServer(_ => throw new HttpRequestException("Connection refused"));

        var (run, _) = await RunAsync(server, Pull);

        Assert.Equal(2, run.Exit);
        Assert.Contains("cannot be read: Connection refused", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spec pull ../x 2020-11-09", "'../x' is no product")]
    [InlineData("spec pull ice 2020/11", "'2020/11' is no version")]
    [InlineData("spec pull ice 2020-11-09 --base-url ftp://x", "'ftp://x' is no address of a server")]
    [InlineData("spec pull ice 2020-11-09 --timeout 0", "'0' is no number of seconds")]
    public async Task UnusableArguments_AskNobody(string line, string message)
    {
        using var server = new FakeServer(_ => FakeServer.Text(Served));

        var (run, _) = await RunAsync(server, line);

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    private static async Task<(CommandRun Run, string? Text)> RunAsync(HttpMessageHandler server, string line)
    {
        using var workplace = new Workplace { CreateHandler = () => server };
        var run = await workplace.RunAsync(line);
        return (run, File.Exists(workplace.PathOf("ice.json")) ? workplace.Read("ice.json") : null);
    }

    private sealed class SilentServer : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
