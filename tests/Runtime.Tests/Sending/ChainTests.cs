using System.Net;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class ChainTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    [Fact]
    public async Task HandlerOfTheUsers_SeesEveryAttemptUnsignedAndKnowsTheOperation()
    {
        var seen = new SeeingHandler(request => Assert.False(request.Headers.Contains("Authorization")));
        await SendAsync(Steps.Handler(Steps.Answer(503), Steps.Good), options => options.HandlerFactories.Add(() => seen));

        Assert.Equal([Read, Read], seen.Operations);
        Assert.Equal(2, seen.Requests.Distinct().Count());
    }

    [Fact]
    public void OtherMessages_HaveNoOperation() => Assert.Null(ApiOperation.FromMessage(new HttpRequestMessage()));

    [Fact]
    public async Task Handlers_StandInTheirOrder()
    {
        var handler = Steps.Handler(Steps.Good);
        await SendAsync(handler, options =>
        {
            options.HandlerFactories.Add(() => new SeeingHandler(request => request.Headers.Add("x-order", "outer")));
            options.HandlerFactories.Add(() => new SeeingHandler(request => request.Headers.Add("x-order", "inner")));
        });

        Assert.Equal(["outer", "inner"], handler.Requests[0].Headers.GetValues("x-order"));
    }

    [Fact]
    public async Task ChangesOfAHandler_AreSigned()
    {
        var handler = Steps.Handler(Steps.Good);
        await SendAsync(handler, options => options.HandlerFactories.Add(() =>
                new SeeingHandler(request =>
                {
                    request.Headers.Add("x-acs-meta", ["b", "a"]);
                    request.RequestUri = new Uri("https://other.example.com:444/y?b=2&a=1&c");
                    request.Content = new StringContent("text", null, "text/plain");
                })
            ));

        var sent = handler.Requests[0];
        var headers = new SignedHeaders();
        foreach (var header in sent.Headers.Concat(sent.Content!.Headers).Where(header => header.Key != "Authorization"))
        {
            headers.Add(header.Key, string.Join(", ", header.Value.Order(StringComparer.Ordinal)));
        }

        headers.AddHost("other.example.com:444");
        Assert.Equal("text"u8.ToArray(), handler.Bodies[0]);
        Assert.Equal(Hashing.Sha256("text"u8), sent.Headers.GetValues("x-acs-content-sha256").Single());
        Assert.Equal(
            Acs3Signature.Authorize("POST", "/y", "a=1&b=2&c=", headers, Hashing.Sha256("text"u8), "id-1", "secret-1"),
            sent.Headers.GetValues("Authorization").Single()
        );
    }

    [Fact]
    public void Handlers_AreMadeForEachClientAndDisposedWithIt()
    {
        var made = new List<SeeingHandler>();
        var options = TestService.Options(Steps.Handler(Steps.Good));
        options.HandlerFactories.Add(() =>
        {
            made.Add(new SeeingHandler());
            return made[^1];
        });
        var first = new ApiClient(TestService.Service, options);
        using var second = new ApiClient(TestService.Service, options);
        first.Dispose();

        Assert.Equal([true, false], made.Select(handler => handler.IsDisposed));
    }

    [Fact]
    public void HandlerInUse_IsRefused()
    {
        var options = TestService.Options(Steps.Handler(Steps.Good));
        using var used = new SeeingHandler { InnerHandler = Steps.Handler(Steps.Good) };
        options.HandlerFactories.Add(() => used);

        Assert.Contains(
            "in use",
            Assert.Throws<ArgumentException>(() => new ApiClient(TestService.Service, options)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NoHandler_IsRefused()
    {
        var options = TestService.Options(Steps.Handler(Steps.Good));
        options.HandlerFactories.Add(() => null!);

        Assert.Contains(
            "null",
            Assert.Throws<ArgumentException>(() => new ApiClient(TestService.Service, options)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PipelineThatRepeats_HasANewSignatureForEachFurtherAttempt(bool clones)
    {
        var seen = new List<(string Nonce, string Authorization)>();
        var inner = new SeeingHandler(request => seen.Add(Signature(request))) { InnerHandler = Steps.Handler(Steps.Good) };
        var repeating = new RepeatingHandler(3, clones) { InnerHandler = new ApiSigningHandler { InnerHandler = inner } };
        var outer = new SeeingHandler(request => seen.Add(Signature(request))) { InnerHandler = repeating };
        using var http = new HttpClient(outer);
        await SendOverAsync(http);

        Assert.Equal(4, seen.Count);
        Assert.Equal(seen[0], seen[1]);
        Assert.Equal(3, seen.Select(signature => signature.Nonce).Distinct().Count());
        Assert.Equal(3, seen.Select(signature => signature.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task HandlerThatRepeatsBeforeSigning_HasANewSignatureForEachAttempt()
    {
        var seen = new List<(string Nonce, string Authorization)>();
        var last = new SeeingHandler(request => seen.Add(Signature(request))) { InnerHandler = Steps.Handler(Steps.Good) };
        using var invoker = new HttpMessageInvoker(
            new RepeatingHandler(3) { InnerHandler = new ApiSigningHandler { InnerHandler = last } }
        );
        using var call = TestService.Call(Own(), Read);
        await invoker.SendAsync(call.CreateMessage(), TestContext.Current.CancellationToken);

        Assert.Equal(3, seen.Distinct().Count());
    }

    [Fact]
    public async Task NewCredential_LeavesNothingOfTheLast()
    {
        var credentials = new Queue<ApiCredentialValue>([
            ApiCredentialValue.FromAccessKey("id-1", "s", "token"),
            ApiCredentialValue.FromAccessKey("id-2", "s"),
        ]);
        var tokens = new List<bool>();
        var last = new SeeingHandler(request => tokens.Add(request.Headers.Contains("x-acs-security-token")))
        {
            InnerHandler = Steps.Handler(Steps.Good),
        };
        using var invoker = new HttpMessageInvoker(
            new RepeatingHandler(2) { InnerHandler = new ApiSigningHandler { InnerHandler = last } }
        );
        var options = Own();
        options.Credential = new QueuedCredential(credentials);
        using var call = TestService.Call(options, Read);
        await invoker.SendAsync(call.CreateMessage(), TestContext.Current.CancellationToken);

        Assert.Equal([true, false], tokens);
    }

    [Fact]
    public async Task RetryHandlerInThePipelineOfTheUsers_RepeatsAndLeavesTheAnswerReadable()
    {
        var stub = Steps.Handler(Steps.Answer(503), Steps.HalfResponse, Steps.Answer(400, """{"Code":"C","Message":"M"}"""));
        var bodies = new List<string>();
        var reading = new ReadingHandler(bodies)
        {
            InnerHandler = new ApiRetryHandler(new ApiRetryOptions { BaseDelay = TimeSpan.Zero })
            {
                InnerHandler = new ApiSigningHandler { InnerHandler = stub },
            },
        };
        using var http = new HttpClient(reading);

        Assert.Equal("M", (await Assert.ThrowsAsync<ApiException>(() => SendOverAsync(http))).Message);
        Assert.Equal(3, stub.Requests.Count);
        Assert.Equal(["""{"Code":"C","Message":"M"}"""], bodies);
    }

    [Fact]
    public async Task OtherMessages_PassTheHandlersAsTheyAre()
    {
        var stub = Steps.Handler(Steps.Answer(503));
        using var http = new HttpClient(
            new ApiRetryHandler(new ApiRetryOptions()) { InnerHandler = new ApiSigningHandler { InnerHandler = stub } }
        );
        using var answer = await http.GetAsync(new Uri("https://example.com/"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.False(Assert.Single(stub.Requests).Headers.Contains("x-acs-date"));
    }

    [Theory]
    [InlineData(503, "", true)]
    [InlineData(400, """{"Code":"Throttling"}""", true)]
    [InlineData(400, """{"Code":"InvalidParameter"}""", false)]
    [InlineData(200, "{}", false)]
    public async Task Predicate_ForPipelinesSaysTheSame(int status, string body, bool isRepeatable)
    {
        using var call = TestService.Call(Own(), Read);
        using var answer = await Steps.Answer(status, body)(null!, TestContext.Current.CancellationToken);

        Assert.Equal(
            isRepeatable,
            await ApiRetry.ShouldRetryAsync(call.CreateMessage(), answer, null, TestContext.Current.CancellationToken)
        );
        Assert.Equal(body, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Predicate_ReadsTheBeginningOfALongRefusalAndClosesIt()
    {
        var options = Own();
        options.MaxResponseBytes = 100;
        using var call = TestService.Call(options, Read);
        var body = new UnsizedStream(new MemoryStream(new byte[101]));
        using var answer = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StreamContent(body) };

        Assert.True(await ApiRetry.ShouldRetryAsync(call.CreateMessage(), answer, null, TestContext.Current.CancellationToken));
        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task Predicate_LeavesOtherMessagesAlone() =>
        Assert.False(
            await ApiRetry.ShouldRetryAsync(
                new HttpRequestMessage(),
                null,
                new HttpRequestException(),
                TestContext.Current.CancellationToken
            )
        );

    [Fact]
    public async Task VersionOfHttp_IsThatOfTheUsersClient()
    {
        var handler = Steps.Handler(Steps.Good);
        using var http = new HttpClient(handler)
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        await SendOverAsync(http);

        // .NET Standard's HttpClient tells no version.
        Assert.Equal(TestService.IsNetStandard ? HttpVersion.Version11 : HttpVersion.Version20, handler.Requests[0].Version);
    }

    private static (string Nonce, string Authorization) Signature(HttpRequestMessage request) =>
        (request.Headers.GetValues("x-acs-signature-nonce").Single(), request.Headers.GetValues("Authorization").Single());

    private static ApiClientOptions Own() =>
        new()
        {
            Endpoint = TestService.Host,
            Credential = new AccessKeyCredential("id-1", "secret-1"),
            Retry = new ApiRetryOptions { MaxAttempts = 1 },
        };

    private static async Task SendOverAsync(HttpClient http)
    {
        using var client = new ApiClient(TestService.Service, Own(), http);
        await client.SendAsync<FaceResponse>(Read, new DelegateRequest(), TestContext.Current.CancellationToken);
    }

    private static Task<FaceResponse> SendAsync(StubHandler handler, Action<ApiClientOptions> change)
    {
        var options = TestService.Options(handler);
        change(options);
        return TestService.SendAsync(handler, operation: Read, options: options);
    }

    private sealed class QueuedCredential(Queue<ApiCredentialValue> values) : ApiCredential
    {
        public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken) => new(values.Dequeue());
    }

    private sealed class ReadingHandler(List<string> bodies) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            bodies.Add(await answer.Content.ReadAsStringAsync(cancellationToken));
            return answer;
        }
    }
}
