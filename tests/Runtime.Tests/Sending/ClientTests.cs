using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class ClientTests
{
    [Fact]
    public async Task NoAnswerInTime_IsATimeout()
    {
        var handler = Silent();
        var options = TestService.Options(handler);
        options.Timeout = TimeSpan.FromMilliseconds(20);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => TestService.SendAsync(handler, options: options));

        Assert.Equal("FindFaces got no response within 0.02 s.", exception.Message);
        Assert.IsType<TimeoutException>(exception, exactMatch: false);
        Assert.Equal(options.Timeout, exception.Timeout);
    }

    [Fact]
    public async Task TimeLimitOfTheUsersHttpClient_IsATimeout()
    {
        var handler = Silent();
        var options = TestService.Options(handler);
        options.HttpClient!.Timeout = TimeSpan.FromMilliseconds(20);

        Assert.Equal(
            TimeSpan.FromMilliseconds(20),
            (await Assert.ThrowsAsync<ApiTimeoutException>(() => TestService.SendAsync(handler, options: options))).Timeout
        );
    }

    [Fact]
    public async Task TimeLimit_CoversTheBody()
    {
        var handler = new StubHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new StalledStream()) })
        );
        var options = TestService.Options(handler);
        options.Timeout = TimeSpan.FromMilliseconds(20);

        await Assert.ThrowsAsync<ApiTimeoutException>(() => TestService.SendAsync(handler, options: options));
    }

    [Fact]
    public async Task ConnectionThatBreaksInTheBody_IsAsOneThatBreaksBefore()
    {
        var handler = new StubHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) })
        );

        Assert.IsType<IOException>((await Assert.ThrowsAsync<HttpRequestException>(() => TestService.SendAsync(handler))).InnerException);
    }

    [Fact]
    public async Task CallersCancellation_StaysACancellation()
    {
        using var source = new CancellationTokenSource();
        using var client = new ApiClient(TestService.Service, TestService.Options(Silent()));
        var call = client.SendAsync<FaceResponse>(TestService.Rpc, new DelegateRequest(), source.Token);
        await source.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task CancelledBefore_SendsNothing()
    {
        var handler = StubHandler.Answering("{}");
        using var client = new ApiClient(TestService.Service, TestService.Options(handler));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.SendAsync<FaceResponse>(TestService.Rpc, new DelegateRequest(), new CancellationToken(canceled: true))
        );

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task CancellationOfAnotherKind_IsNoTimeout()
    {
        var handler = new StubHandler((_, _) => throw new OperationCanceledException("gave up"));
        var options = TestService.Options(handler);
        options.HttpClient!.Timeout = Timeout.InfiniteTimeSpan;

        Assert.Equal(
            "gave up",
            (await Assert.ThrowsAsync<OperationCanceledException>(() => TestService.SendAsync(handler, options: options))).Message
        );
    }

    [Fact]
    public async Task BrokenConnection_IsAnHttpRequestException() =>
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            TestService.SendAsync(new StubHandler((_, _) => throw new HttpRequestException("reset")))
        );

    [Fact]
    public void UsersHttpClient_IsNotDisposed()
    {
        var handler = StubHandler.Answering("{}");
        new ApiClient(TestService.Service, TestService.Options(handler)).Dispose();

        Assert.False(handler.IsDisposed);
    }

    [Fact]
    public async Task DisposedClient_Refuses()
    {
        var client = new ApiClient(TestService.Service, TestService.Options(StubHandler.Answering("{}")));
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            client.SendAsync<FaceResponse>(TestService.Rpc, new DelegateRequest(), TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task OptionsChangedLater_DoNotReachTheClient()
    {
        var handler = StubHandler.Answering("{}");
        var options = TestService.Options(handler);
        using var client = new ApiClient(TestService.Service, options);
        options.Credential = null;
        options.NonceFactory = null!;
        options.Endpoint = "other.example.com";

        await client.SendAsync<FaceResponse>(TestService.Rpc, new DelegateRequest(), TestContext.Current.CancellationToken);

        Assert.Equal("face.example.com", handler.Requests[0].RequestUri!.Host);
    }

    public static TheoryData<string, Action<ApiClientOptions>> WrongOptions =>
        new()
        {
            { "Timeout", options => options.Timeout = TimeSpan.Zero },
            { "Timeout", options => options.Timeout = TimeSpan.FromSeconds(-5) },
            { "Timeout", options => options.Timeout = TimeSpan.MaxValue },
            { "MaxResponseBytes", options => options.MaxResponseBytes = 0 },
            { "NonceFactory", options => options.NonceFactory = null! },
            { "TimeProvider", options => options.TimeProvider = null! },
        };

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public void OptionOutOfItsRange_IsRefused(string name, Action<ApiClientOptions> change)
    {
        var options = new ApiClientOptions { RegionId = "cn-one" };
        change(options);

        Assert.StartsWith(
            name,
            Assert.Throws<ArgumentException>(() => new ApiClient(TestService.Service, options)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task OwnClient_CallsOverLoopback()
    {
        using var listener = new LoopbackServer("""{"Int":5}""");
        var options = new ApiClientOptions { Endpoint = listener.Address, Credential = new AccessKeyCredential("id", "secret") };
        using var client = new ApiClient(TestService.Service, options);
        var request = new DelegateRequest(w =>
        {
            w.GetWriter(ApiLocation.Path).Member("v", "a/b ~*");
            w.GetWriter(ApiLocation.Query).Member("k[]", "%2e(");
        });

        var answer = await client.SendAsync<FaceResponse>(
            TestService.Operation("PATCH", ApiStyle.Roa, "/x/{v}"),
            request,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(5, answer.Int);
        Assert.Equal(
            "PATCH /x/a%2Fb%20~%2A?k%5B%5D=%252e%28 HTTP/1.1",
            (await listener.RequestLine.WaitAsync(TestContext.Current.CancellationToken))
        );
    }

    [Fact]
    public async Task ManyCallsAtOnce_DoNotMix()
    {
        var handler = new StubHandler(
            (request, _) =>
                Task.FromResult(
                    StubHandler.Answer(
                        System.Text.Encoding.UTF8.GetBytes($$"""{"Text":"{{request.RequestUri!.Query}}"}"""),
                        System.Net.HttpStatusCode.OK,
                        null
                    )
                )
        );
        using var client = new ApiClient(TestService.Service, TestService.Options(new PassOn(handler)));
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(i =>
                    Task.Run(() =>
                        client.SendAsync<FaceResponse>(
                            TestService.Rpc,
                            new DelegateRequest(w => w.GetWriter(ApiLocation.Query).Member("N", i)),
                            TestContext.Current.CancellationToken
                        )
                    )
                )
        );

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"?N={i}"), answers.Select(answer => answer.Text));
    }

    private static StubHandler Silent() =>
        new(
            async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("never");
            }
        );

    /// <summary>One call at a time reaches the stub, which keeps lists.</summary>
    private sealed class PassOn(StubHandler inner) : DelegatingHandler(inner)
    {
        private readonly SemaphoreSlim _gate = new(1);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await _gate.WaitAsync(cancellationToken);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
