using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>What pipelines of the user's are told about a failed attempt.</summary>
public sealed class RetryPredicateTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    /// <summary>An exception, and whether an operation that may not be done twice, and one that reads, are repeated after it.</summary>
    public static TheoryData<Exception, bool, bool> Exceptions
    {
        get
        {
            // .NET Standard's exception tells no reason.
            var tellsReason = !TestService.IsNetStandard;
            var data = new TheoryData<Exception, bool, bool>
            {
                { new HttpRequestException(HttpRequestError.NameResolutionError), tellsReason, true },
                { new HttpRequestException(HttpRequestError.ConnectionError), tellsReason, true },
                { new HttpRequestException(HttpRequestError.SecureConnectionError), tellsReason, true },
                { new HttpRequestException(HttpRequestError.ProxyTunnelError), tellsReason, true },
                { new HttpRequestException(HttpRequestError.ResponseEnded), false, true },
                { new HttpRequestException("no reason"), false, true },
                { Caused(new AuthenticationException()), true, true },
                { Caused(new IOException("sent", new SocketException((int)SocketError.ConnectionRefused))), false, true },
                { Caused(new TimeoutException()), false, true },
                { new TimeoutException(), false, true },
                { new ApiTimeoutException("A", TimeSpan.FromSeconds(1)), false, true },
                {
                    new ApiTimeoutException("A", TimeSpan.FromSeconds(1)) { IsFinal = true },
                    false,
                    false
                },
                {
                    new ApiTimeoutException("A", TimeSpan.FromSeconds(1)) { IsBeforeSending = true },
                    true,
                    true
                },
                { new TaskCanceledException("slow", new TimeoutException()), false, true },
                { new TaskCanceledException("cancelled"), false, false },
                { new TaskCanceledException("cancelled", new IOException()), false, false },
                { new SocketException((int)SocketError.ConnectionRefused), false, false },
                { new InvalidOperationException(), false, false },
            };
            Add(data, true, SocketError.ConnectionRefused, SocketError.HostNotFound, SocketError.TryAgain, SocketError.NoData);
            Add(data, true, SocketError.HostUnreachable, SocketError.NetworkUnreachable);
            Add(data, false, SocketError.ConnectionReset, SocketError.TimedOut, SocketError.Shutdown);
            Add(data, true, WebExceptionStatus.NameResolutionFailure, WebExceptionStatus.ProxyNameResolutionFailure);
            Add(data, true, WebExceptionStatus.ConnectFailure, WebExceptionStatus.TrustFailure, WebExceptionStatus.SecureChannelFailure);
            Add(data, false, WebExceptionStatus.ReceiveFailure, WebExceptionStatus.SendFailure, WebExceptionStatus.UnknownError);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public async Task Exception_SaysWhetherTheAttemptMayBeRepeated(Exception exception, bool isRepeatable, bool isRepeatableRead)
    {
        Assert.Equal(isRepeatable, await ShouldRetryAsync(TestService.Rpc, null, exception));
        Assert.Equal(isRepeatableRead, await ShouldRetryAsync(Read, null, exception));
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(304, false)]
    [InlineData(399, false)]
    [InlineData(400, false)]
    [InlineData(407, false)]
    [InlineData(408, true)]
    [InlineData(409, false)]
    [InlineData(428, false)]
    [InlineData(429, true)]
    [InlineData(430, false)]
    [InlineData(499, false)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    [InlineData(505, false)]
    [InlineData(506, true)]
    [InlineData(599, true)]
    public async Task StatusOfARead_SaysWhetherItIsRepeated(int status, bool isRepeatable)
    {
        using var answer = await Steps.Answer(status)(null!, TestContext.Current.CancellationToken);

        Assert.Equal(isRepeatable, await ShouldRetryAsync(Read, answer, null));
        Assert.Equal(status == 429, await ShouldRetryAsync(TestService.Rpc, answer, null));
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(399, false)]
    [InlineData(400, true)]
    public async Task CodeOfThrottling_CountsOnlyInARefusal(int status, bool isRepeatable)
    {
        using var answer = await Steps.Answer(status, """{"Code":"Throttling.User"}""")(null!, TestContext.Current.CancellationToken);

        Assert.Equal(isRepeatable, await ShouldRetryAsync(TestService.Rpc, answer, null));
    }

    [Fact]
    public async Task Exception_CountsBeforeTheAnswer()
    {
        using var busy = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);

        Assert.False(await ShouldRetryAsync(Read, busy, new InvalidOperationException()));
        Assert.True(await ShouldRetryAsync(Read, new HttpResponseMessage(), new TimeoutException()));
    }

    [Fact]
    public async Task NeitherAnswerNorException_IsNoFailure() => Assert.False(await ShouldRetryAsync(Read, null, null));

    [Fact]
    public async Task NoMessage_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentNullException>("request", async () =>
            await ApiRetry.ShouldRetryAsync(null!, null, null, TestContext.Current.CancellationToken)
        );

    [Theory]
    [InlineData("x-acs-retry-after", "1", 0.001)]
    [InlineData("x-acs-retry-after", "2147483647", 2147483.647)]
    [InlineData("x-acs-retry-after", "2147483648", null)]
    [InlineData("x-acs-retry-after", "0", null)]
    [InlineData("x-acs-retry-after", "+5", null)]
    [InlineData("x-acs-retry-after", "1.5", null)]
    [InlineData("Retry-After", "3", 3.0)]
    [InlineData("Retry-After", "soon", null)]
    [InlineData("Retry-After", "Wed, 02 Jan 2030 03:05:05 GMT", 60.0)]
    [InlineData("Retry-After", "Wed, 02 Jan 2030 03:04:05 GMT", 0.0)]
    [InlineData("Retry-After", "Tue, 01 Jan 2030 03:04:05 GMT", 0.0)]
    [InlineData("x-other", "5", null)]
    public void DemandedPause_IsReadFromTheHeaders(string name, string value, double? seconds)
    {
        using var answer = StubHandler.Answer([], HttpStatusCode.ServiceUnavailable, null, (name, value));

        Assert.Equal(seconds, ApiRetry.GetRetryAfter(answer, new FixedTime())?.TotalSeconds);
    }

    [Fact]
    public void OwnHeader_CountsBeforeTheCommonOne()
    {
        using var answer = StubHandler.Answer([], HttpStatusCode.OK, null, ("Retry-After", "9"), ("x-acs-retry-after", "2000"));

        Assert.Equal(TimeSpan.FromSeconds(2), ApiRetry.GetRetryAfter(answer));
    }

    [Fact]
    public void TimeOfDay_IsComparedWithTheSystemsClock()
    {
        var later = DateTimeOffset.UtcNow.AddDays(10).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        using var answer = StubHandler.Answer([], HttpStatusCode.OK, null, ("Retry-After", later));

        Assert.InRange(ApiRetry.GetRetryAfter(answer)!.Value.TotalDays, 9, 10);
    }

    [Fact]
    public void NoAnswer_DemandsNoPause() => Assert.Null(ApiRetry.GetRetryAfter(null));

    private static HttpRequestException Caused(Exception cause) => new("failed", cause);

    private static void Add(TheoryData<Exception, bool, bool> data, bool isRepeatable, params SocketError[] errors) =>
        Array.ForEach(errors, error => data.Add(Caused(new SocketException((int)error)), isRepeatable, true));

    private static void Add(TheoryData<Exception, bool, bool> data, bool isRepeatable, params WebExceptionStatus[] statuses) =>
        Array.ForEach(statuses, status => data.Add(Caused(new WebException("failed", status)), isRepeatable, true));

    private static async Task<bool> ShouldRetryAsync(ApiOperation operation, HttpResponseMessage? answer, Exception? exception)
    {
        using var call = TestService.Call(TestService.Options(Steps.Handler(Steps.Good)), operation);
        return await ApiRetry.ShouldRetryAsync(call.CreateMessage(), answer, exception, TestContext.Current.CancellationToken);
    }
}
