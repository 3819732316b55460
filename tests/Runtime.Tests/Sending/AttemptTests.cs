using System.Net;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>What one attempt leaves behind for the next one, and for others.</summary>
public sealed class AttemptTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    [Fact]
    public async Task AnswerOfARepeatedAttempt_IsClosed()
    {
        using var busy = new WatchedResponse(HttpStatusCode.ServiceUnavailable, new MemoryStream());
        using var broken = new WatchedResponse(HttpStatusCode.OK, new BrokenStream());
        using var good = new WatchedResponse(HttpStatusCode.OK, new MemoryStream("{}"u8.ToArray()));
        using var http = Pipeline(new ApiRetryOptions { BaseDelay = TimeSpan.Zero }, busy.Step, broken.Step, good.Step);
        using var answer = await http.SendAsync(Message(), TestContext.Current.CancellationToken);

        Assert.Same(good, answer);
        Assert.Equal([true, true, false], new[] { busy, broken, good }.Select(response => response.IsClosed));
    }

    [Fact]
    public async Task AnswerWhoseReadingIsCancelled_IsClosed()
    {
        using var source = new CancellationTokenSource();
        using var stalled = new WatchedResponse(HttpStatusCode.OK, new StalledStream());
        using var http = Pipeline(new ApiRetryOptions(), Steps.After(source.Cancel, stalled.Step));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.SendAsync(Message(), source.Token));

        Assert.True(stalled.IsClosed);
    }

    [Fact]
    public async Task AnswerThatIsNotReadInTime_IsClosed()
    {
        var time = new ManualTime(skipped: TimeSpan.FromSeconds(60));
        using var stalled = new WatchedResponse(HttpStatusCode.OK, new StalledStream());
        using var http = Pipeline(new ApiRetryOptions { BaseDelay = TimeSpan.Zero }, stalled.Step, Steps.Good);
        using var answer = await http.SendAsync(Message(time), TestContext.Current.CancellationToken);

        Assert.True(stalled.IsClosed);
        Assert.Equal("""{"Int":5}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task OptionsOfAHandler_AreReadWhenItIsMade()
    {
        var options = new ApiRetryOptions { BaseDelay = TimeSpan.Zero, MaxAttempts = 2 };
        using var http = Pipeline(options, Steps.Answer(503), Steps.Good);
        options.MaxAttempts = 1;
        using var answer = await http.SendAsync(Message(), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void OptionsOfAHandler_AreChecked()
    {
        Assert.Throws<ArgumentNullException>("options", () => new ApiRetryHandler(null!));
        Assert.Throws<ArgumentException>(() => new ApiRetryHandler(new ApiRetryOptions { MaxAttempts = 0 }));
    }

    [Fact]
    public async Task HandlerInAPipeline_RepeatsTheSameMessage()
    {
        var stub = Steps.Handler(Steps.Answer(503), Steps.Good);
        using var handler = new ApiRetryHandler(new ApiRetryOptions { BaseDelay = TimeSpan.Zero }) { InnerHandler = stub };
        using var http = new HttpMessageInvoker(handler);
        var message = Message();
        using var answer = await http.SendAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal([message, message], stub.Requests);
    }

    [Fact]
    public async Task CallersOwnCancellation_IsThrownAsItCame()
    {
        using var source = new CancellationTokenSource();
        var ended = new OperationCanceledException("ended", source.Token);
        using var http = Pipeline(new ApiRetryOptions(), Steps.After(source.Cancel, (_, _) => throw ended));

        Assert.Same(ended, await Assert.ThrowsAsync<OperationCanceledException>(() => http.SendAsync(Message(), source.Token)));
    }

    [Fact]
    public async Task CancellationByTheUsersHttpClient_IsATimeoutOfItsLimit()
    {
        var ended = new TaskCanceledException("ended");
        var options = TestService.Options(Steps.Handler((_, _) => throw ended));
        options.HttpClient!.Timeout = TimeSpan.FromSeconds(7);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() =>
            TestService.SendAsync(Steps.Handler(Steps.Good), options: options)
        );

        Assert.Equal((TimeSpan.FromSeconds(7), "FindFaces"), (exception.Timeout, exception.Operation));
        Assert.Same(ended, exception.InnerException);
    }

    [Fact]
    public void LimitThatIsOver_IsToldFromTheCallersCancellation()
    {
        var clock = new ManualTime();
        using var source = new CancellationTokenSource();
        using var ended = AttemptTime.Start(TimeSpan.FromSeconds(5), clock, source.Token);
        using var cancelled = AttemptTime.Start(TimeSpan.FromSeconds(6), clock, source.Token);

        Assert.False(ended.IsOver);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal((true, false), (ended.IsOver, cancelled.IsOver));
        source.Cancel();
        Assert.True(cancelled.Token.IsCancellationRequested);
        Assert.False(cancelled.IsOver);
    }

    [Fact]
    public void CancellationAfterAnAttempt_DoesNotEndTheNext()
    {
        using var source = new CancellationTokenSource();
        AttemptTime.Start(TimeSpan.FromDays(1), TimeProvider.System, source.Token).Dispose();
        using var next = AttemptTime.Start(TimeSpan.FromDays(1), TimeProvider.System, CancellationToken.None);
        source.Cancel();

        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void AttemptWithoutLimit_HasTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        using var time = AttemptTime.Start(Timeout.InfiniteTimeSpan, TimeProvider.System, source.Token);
        source.Cancel();

        Assert.Equal(source.Token, time.Token);
        Assert.False(time.IsOver);
    }

    /// <summary>The limits of the call and of an attempt, and which of them counts.</summary>
    [Theory]
    [InlineData(10, 5, 5, true)]
    [InlineData(5, 10, 5, false)]
    [InlineData(5, 5, 5, false)]
    [InlineData(-1, 5, 5, true)]
    [InlineData(5, -1, 5, false)]
    public void ShorterLimit_EndsTheAttempt(int callSeconds, int ownSeconds, int expectedSeconds, bool isOwn)
    {
        var clock = new ManualTime();
        using var call = Call(clock, Limit(callSeconds));
        using var time = AttemptTime.Start(call, Limit(ownSeconds), CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(expectedSeconds) - TimeSpan.FromTicks(1));

        Assert.False(time.IsOver);
        clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal((true, isOwn), (time.IsOver, time.IsOwn));
    }

    private static TimeSpan Limit(int seconds) => seconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds);

    private static HttpMessageInvoker Pipeline(ApiRetryOptions options, params Steps.Step[] steps) =>
        new(new ApiRetryHandler(options) { InnerHandler = Steps.Handler(steps) });

    private static HttpRequestMessage Message(TimeProvider? clock = null) => Call(clock, TimeSpan.FromSeconds(100)).CreateMessage();

    private static ApiCall Call(TimeProvider? clock, TimeSpan limit)
    {
        var options = TestService.Options(Steps.Handler(Steps.Good));
        options.TimeProvider = clock ?? TimeProvider.System;
        options.Timeout = limit;
        return TestService.Call(options, Read);
    }
}
