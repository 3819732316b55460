using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>The call's time, an attempt's, the connection's and the caller's cancellation, told apart.</summary>
public sealed class TimeLimitTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    private readonly ManualTime _time = new();
    private readonly ApiClientOptions _options = new()
    {
        Endpoint = TestService.Host,
        Credential = new AccessKeyCredential("id-1", "secret-1"),
        Retry = new ApiRetryOptions { BaseDelay = TimeSpan.Zero },
    };

    public TimeLimitTests() => _options.TimeProvider = _time;

    [Fact]
    public async Task AttemptThatTakesTooLong_IsRepeated()
    {
        var handler = Steps.Handler(Steps.After(() => Later(30), Steps.Silence), Steps.Good);

        Assert.Equal(5, (await SendAsync(handler, Read)).Int);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task BodyThatTakesTooLong_IsRepeated()
    {
        var stalled = new HttpResponseMessage { Content = new StreamContent(new StalledStream()) };
        var handler = Steps.Handler(Steps.After(() => Later(30), (_, _) => Task.FromResult(stalled)), Steps.Good);

        Assert.Equal(5, (await SendAsync(handler, Read)).Int);
    }

    [Fact]
    public async Task OperationThatMayNotBeRepeated_HasTheWholeTime()
    {
        var handler = Steps.Handler(
            async (_, token) =>
            {
                _time.Advance(TimeSpan.FromSeconds(99));
                await Task.Yield();
                token.ThrowIfCancellationRequested();
                return await Steps.Good(null!, token);
            }
        );

        Assert.Equal(5, (await SendAsync(handler, TestService.Rpc)).Int);
    }

    [Fact]
    public async Task LastAttempt_HasTheRestOfTheTime()
    {
        var handler = Steps.Handler(Steps.After(() => Later(30), Steps.Silence), async (_, token) =>
        {
            _time.Advance(TimeSpan.FromSeconds(69));
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            return await Steps.Good(null!, token);
        });
        _options.Retry.MaxAttempts = 2;

        Assert.Equal(5, (await SendAsync(handler, Read)).Int);
    }

    [Fact]
    public async Task TimeOfTheCall_EndsItWhicheverAttemptItIs()
    {
        var handler = Steps.Handler(
            Steps.After(() => Later(30), Steps.Silence),
            Steps.After(() => Later(30), Steps.Silence),
            Steps.After(() => Later(40), Steps.Silence)
        );

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => SendAsync(handler, Read));

        Assert.Equal((TimeSpan.FromSeconds(100), 3), (exception.Timeout, handler.Requests.Count));
    }

    [Fact]
    public async Task TimeOfTheCall_IsNotRepeatedAfter()
    {
        _options.Timeout = TimeSpan.FromSeconds(10);
        var handler = Steps.Handler(Steps.After(() => Later(10), Steps.Silence), Steps.Good);

        Assert.Equal(_options.Timeout, (await Assert.ThrowsAsync<ApiTimeoutException>(() => SendAsync(handler, Read))).Timeout);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task NoLimit_MakesNoTimer()
    {
        _options.Timeout = _options.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan;
        var seen = new SeeingHandler();
        _options.HandlerFactories.Add(() => seen);
        await SendAsync(Steps.Handler(Steps.Good), Read, CancellationToken.None);

        Assert.False(Assert.Single(seen.Tokens).CanBeCanceled);
    }

    /// <summary>Sources are kept for later calls, but not where a handler may have kept the token.</summary>
    [Fact]
    public async Task TokenOfAFinishedCall_IsNotCancelledByALaterOne()
    {
        _options.TimeProvider = TimeProvider.System;
        var seen = new SeeingHandler();
        _options.HandlerFactories.Add(() => seen);
        using var source = new CancellationTokenSource();
        using var invoker = new HttpMessageInvoker(Steps.Handler(Steps.Good, Steps.After(source.Cancel, Steps.Silence)));
        using var client = new ApiClient(TestService.Service, _options, Client(invoker));
        await client.SendAsync<FaceResponse>(Read, new DelegateRequest(), CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.SendAsync<FaceResponse>(Read, new DelegateRequest(), source.Token)
        );

        Assert.Equal([false, true], seen.Tokens.Select(t => t.IsCancellationRequested));
    }

    [Fact]
    public async Task CallersCancellation_EndsTheAttempt() =>
        await IsCancelledAsync(source => Steps.Handler(Steps.After(source.Cancel, Steps.Silence)));

    [Fact]
    public async Task CallersCancellation_EndsALaterAttempt() =>
        await IsCancelledAsync(source => Steps.Handler(Steps.Answer(503), Steps.After(source.Cancel, Steps.Silence)));

    [Fact]
    public async Task CallersCancellation_EndsTheReading() =>
        await IsCancelledAsync(source =>
            Steps.Handler(
                Steps.After(source.Cancel, (_, _) =>
                    Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new StalledStream()) })
                )
            )
        );

    [Fact]
    public async Task CallersCancellation_EndsThePause()
    {
        _options.Retry.BaseDelay = TimeSpan.FromSeconds(10);
        _options.Retry.Jitter = () => 1;
        await IsCancelledAsync(source => Steps.Handler(Steps.After(() => source.CancelAfter(20), Steps.Answer(503))));
    }

    [Fact]
    public async Task CancellationBetweenAttempts_SendsNoMore()
    {
        var handler = await IsCancelledAsync(source => Steps.Handler(Steps.After(source.Cancel, Steps.Answer(503)), Steps.Good));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task CallersCancellation_EndsTheWaitForACredential()
    {
        _options.Credential = new SlowCredential();
        using var source = new CancellationTokenSource(20);
        var handler = Steps.Handler(Steps.Good);

        Assert.Equal(
            source.Token,
            (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(handler, Read, source.Token))).CancellationToken
        );
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ConnectionThatTakesTooLong_IsATimeoutBeforeAnythingWasSent()
    {
        using var connections = new HttpMessageInvoker(
            Steps.Handler((_, _) => throw new TaskCanceledException("connect", new TimeoutException("connect")))
        );
        using var transport = new TransportHandler(connections, TimeSpan.FromSeconds(7));
        using var chain = new HttpMessageInvoker(transport);
        using var call = TestService.Call(_options);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() =>
            chain.SendAsync(call.CreateMessage(), TestContext.Current.CancellationToken)
        );

        Assert.Equal(TimeSpan.FromSeconds(7), exception.Timeout);
        Assert.True(ApiRetry.ShouldRetry(call, exception));
    }

    private static HttpClient Client(HttpMessageInvoker invoker) => new(new Passing(invoker)) { Timeout = Timeout.InfiniteTimeSpan };

    private void Later(int seconds) =>
        Task.Run(async () =>
        {
            await Task.Delay(5);
            _time.Advance(TimeSpan.FromSeconds(seconds));
        });

    private async Task<StubHandler> IsCancelledAsync(Func<CancellationTokenSource, StubHandler> handlerOf)
    {
        using var source = new CancellationTokenSource();
        var handler = handlerOf(source);

        Assert.Equal(
            source.Token,
            (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(handler, Read, source.Token))).CancellationToken
        );
        return handler;
    }

    private async Task<FaceResponse> SendAsync(StubHandler handler, ApiOperation operation, CancellationToken? cancellationToken = null)
    {
        using var invoker = new HttpMessageInvoker(handler);
        using var client = new ApiClient(TestService.Service, _options, Client(invoker));
        return await client.SendAsync<FaceResponse>(
            operation,
            new DelegateRequest(),
            cancellationToken ?? TestContext.Current.CancellationToken
        );
    }

    /// <summary>Without the layer of <see cref="HttpClient"/> that cancels by itself.</summary>
    private sealed class Passing(HttpMessageInvoker invoker) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            invoker.SendAsync(request, cancellationToken);
    }

    private sealed class SlowCredential : ApiCredential
    {
        public override async ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("never");
        }
    }
}
