using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class RetryTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    private readonly ManualTime _time = new(skipped: TimeSpan.FromSeconds(25));

    public static TheoryData<string> Failures =>
        ["Reset", "HalfAnswer", "Status500", "Status502", "Status503", "Status504", "Status408", "Throttled", "Refused", "NoSuchHost"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task FailureOfARead_IsRepeated(string failure)
    {
        var handler = Steps.Handler(StepOf(failure), StepOf(failure), Steps.Good);

        Assert.Equal(5, (await SendAsync(handler, Read)).Int);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Theory]
    [InlineData("Reset", 1)]
    [InlineData("HalfAnswer", 1)]
    [InlineData("Status500", 1)]
    [InlineData("Status502", 1)]
    [InlineData("Status503", 1)]
    [InlineData("Status504", 1)]
    [InlineData("Status408", 1)]
    [InlineData("Throttled", 2)]
    [InlineData("ThrottledByHeader", 2)]
    [InlineData("PauseWith500", 1)]
    [InlineData("PauseWith504", 1)]
    [InlineData("ThrottledWith500", 2)]
    [InlineData("TooMany", 2)]
    [InlineData("Refused", 2)]
    [InlineData("NoSuchHost", 2)]
    public async Task FailureOfAnotherOperation_IsRepeatedOnlyWhereNothingWasDone(string failure, int attempts)
    {
        var handler = Steps.Handler(StepOf(failure), Steps.Good);
        var exception = await Record.ExceptionAsync(() => SendAsync(handler, TestService.Rpc));

        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Equal(attempts == 2, exception is null);
    }

    [Theory]
    [InlineData(ApiStyle.Rpc, "GET", 1)]
    [InlineData(ApiStyle.Roa, "GET", 1)]
    [InlineData(ApiStyle.Roa, "HEAD", 1)]
    [InlineData(ApiStyle.Roa, "PUT", 2)]
    [InlineData(ApiStyle.Roa, "DELETE", 2)]
    public async Task DocumentedWrite_IsRepeatedOnlyWhereHttpSaysThatItMay(ApiStyle style, string method, int attempts)
    {
        var handler = Steps.Handler(StepOf("Status503"), Steps.Good);
        var operation = TestService.Operation(method, style, style == ApiStyle.Rpc ? "/" : "/x", flags: ApiOperationFlags.Write);
        await Record.ExceptionAsync(() => SendAsync(handler, operation));

        Assert.Equal(attempts, handler.Requests.Count);
    }

    [Theory]
    [InlineData("GET", 2)]
    [InlineData("HEAD", 2)]
    [InlineData("PUT", 2)]
    [InlineData("DELETE", 2)]
    [InlineData("OPTIONS", 2)]
    [InlineData("POST", 1)]
    [InlineData("PATCH", 1)]
    public async Task MethodOfAPathOperation_SaysWhetherItIsRepeated(string method, int attempts)
    {
        var handler = Steps.Handler(Steps.Reset, Steps.Good);
        var exception = await Record.ExceptionAsync(() => SendAsync(handler, TestService.Operation(method, ApiStyle.Roa, "/x")));

        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Equal(attempts == 2, exception is null);
    }

    [Fact]
    public async Task RpcByGet_IsNotTakenForARead()
    {
        var handler = Steps.Handler(Steps.Reset, Steps.Good);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(handler, TestService.Operation("GET")));

        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task FinalRefusal_IsNotRepeated(int status)
    {
        var handler = Steps.Handler(Steps.Answer(status), Steps.Good);

        Assert.Equal(status, (await Assert.ThrowsAsync<ApiException>(() => SendAsync(handler, Read))).StatusCode);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Attempts_AreAsManyAsAllowed(int attempts)
    {
        var handler = Steps.Handler(Steps.Answer(503, """{"Code":"Busy"}"""));

        Assert.Equal(
            "Busy",
            (await Assert.ThrowsAsync<ApiException>(() => SendAsync(handler, Read, options => options.Retry.MaxAttempts = attempts))).Code
        );
        Assert.Equal(attempts, handler.Requests.Count);
    }

    [Fact]
    public async Task Pauses_DoubleUpToTheLongest()
    {
        await Assert.ThrowsAsync<ApiException>(() => SendAsync(Steps.Handler(Steps.Answer(503)), Read, options =>
            {
                options.Retry.MaxAttempts = 6;
                options.Retry.MaxDelay = TimeSpan.FromSeconds(3);
            }));

        Assert.Equal([0.5, 1, 2, 3, 3], _time.Skipped.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public void Pauses_AreRandomSharesOfTheLongest()
    {
        var options = new ApiRetryOptions();
        var pauses = Enumerable.Range(0, 1000).Select(_ => options.GetDelayAfter(2).TotalSeconds).ToArray();

        Assert.InRange(pauses.Min(), 0, 0.1);
        Assert.InRange(pauses.Max(), 0.9, 1);
    }

    [Theory]
    [InlineData("x-acs-retry-after", "1500", 1.5)]
    [InlineData("Retry-After", "2", 2)]
    [InlineData("Retry-After", "Wed, 02 Jan 2030 03:04:09 GMT", 4)]
    [InlineData("Retry-After", "Wed, 02 Jan 2030 03:04:00 GMT", 0)]
    [InlineData("x-acs-retry-after", "soon", 0.5)]
    [InlineData("x-acs-retry-after", "-5", 0.5)]
    [InlineData("x-acs-retry-after", "0", 0.5)]
    [InlineData("x-acs-retry-after", "20000", 20)]
    public async Task DemandedPause_IsTaken(string header, string value, double seconds)
    {
        await SendAsync(Steps.Handler(Steps.Answer(503, "", (header, value)), Steps.Good), Read);

        Assert.Equal(seconds, _time.Skipped.Sum(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task PauseBeyondTheLongest_IsLeftToTheCaller()
    {
        var handler = Steps.Handler(Steps.Answer(429, "", ("x-acs-retry-after", "20001")), Steps.Good);

        Assert.Equal(
            TimeSpan.FromSeconds(20.001),
            (await Assert.ThrowsAsync<ApiThrottlingException>(() => SendAsync(handler, Read))).RetryAfter
        );
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(9999, true)]
    [InlineData(10000, false)]
    [InlineData(10001, false)]
    public async Task PauseUpToTheEndOfTheTimeAllowed_IsNotBegun(int milliseconds, bool isBegun)
    {
        var busy = Steps.Answer(503, "", ("x-acs-retry-after", $"{milliseconds}"));
        var handler = Steps.Handler(Steps.After(() => _time.Advance(TimeSpan.FromSeconds(20)), busy), Steps.Good);
        await Record.ExceptionAsync(() => SendAsync(handler, Read, options => options.Timeout = TimeSpan.FromSeconds(30)));

        Assert.Equal(isBegun, _time.Skipped.Contains(TimeSpan.FromMilliseconds(milliseconds)));
    }

    [Fact]
    public async Task EachAttempt_HasItsOwnMessageDateAndNonce()
    {
        var nonce = 0;
        var handler = Steps.Handler(Steps.Answer(503), Steps.Answer(503), Steps.Good);
        await SendAsync(handler, Read, options => options.NonceFactory = () => $"nonce-{++nonce}");

        Assert.Equal(3, handler.Requests.Distinct().Count());
        Assert.Equal(
            ["nonce-1", "nonce-2", "nonce-3"],
            handler.Requests.Select(request => request.Headers.GetValues("x-acs-signature-nonce").Single())
        );
        Assert.Equal(
            ["2030-01-02T03:04:05Z", "2030-01-02T03:04:05Z", "2030-01-02T03:04:06Z"],
            handler.Requests.Select(request => request.Headers.GetValues("x-acs-date").Single())
        );
        Assert.Equal(3, handler.Requests.Select(request => request.Headers.GetValues("Authorization").Single()).Distinct().Count());
    }

    [Fact]
    public async Task Body_IsSentWithEachAttempt()
    {
        var handler = Steps.Handler(Steps.Answer(503), Steps.Good);
        using var client = new ApiClient(TestService.Service, Options(handler));
        await client.SendAsync<FaceResponse>(
            TestService.Operation(requestBody: ApiBodyKind.Form, flags: ApiOperationFlags.Read),
            new DelegateRequest(w => w.GetWriter(ApiLocation.Form).Member("A", "1")),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["A=1", "A=1"], handler.Bodies.Select(body => System.Text.Encoding.UTF8.GetString(body)));
    }

    [Fact]
    public async Task FailingCredential_IsNotRepeated()
    {
        var credential = new FailingCredential();
        var handler = Steps.Handler(Steps.Good);

        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(handler, Read, options => options.Credential = credential));

        Assert.Equal((1, 0), (credential.Asked, handler.Requests.Count));
    }

    public static TheoryData<string, Action<ApiRetryOptions>> WrongOptions =>
        new()
        {
            { "MaxAttempts", options => options.MaxAttempts = 0 },
            { "MaxAttempts", options => options.MaxAttempts = 11 },
            { "BaseDelay", options => options.BaseDelay = TimeSpan.FromTicks(-1) },
            { "BaseDelay", options => options.BaseDelay = TimeSpan.FromDays(2) },
            { "BaseDelay", options => options.MaxDelay = TimeSpan.FromTicks(-1) },
            { "BaseDelay", options => options.MaxDelay = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) },
            { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.Zero },
            { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.FromDays(24) + TimeSpan.FromTicks(1) },
        };

    public static TheoryData<Action<ApiRetryOptions>> OutermostOptions =>
        new(
            options => options.MaxAttempts = 1,
            options => options.MaxAttempts = 10,
            options => options.BaseDelay = options.MaxDelay = TimeSpan.Zero,
            options => options.BaseDelay = options.MaxDelay = TimeSpan.FromDays(1),
            options => options.AttemptTimeout = TimeSpan.FromTicks(1),
            options => options.AttemptTimeout = TimeSpan.FromDays(24),
            options => options.AttemptTimeout = Timeout.InfiniteTimeSpan
        );

    [Theory]
    [MemberData(nameof(OutermostOptions))]
    public void OptionAtTheEndOfItsRange_IsTaken(Action<ApiRetryOptions> change)
    {
        var options = new ApiClientOptions { RegionId = "cn-one" };
        change(options.Retry);

        Assert.Null(Record.Exception(() => new ApiClient(TestService.Service, options).Dispose()));
    }

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public void OptionOutOfItsRange_IsRefused(string name, Action<ApiRetryOptions> change)
    {
        var options = new ApiClientOptions { RegionId = "cn-one" };
        change(options.Retry);

        Assert.StartsWith(
            name,
            Assert.Throws<ArgumentException>(() => new ApiClient(TestService.Service, options)).Message,
            StringComparison.Ordinal
        );
    }

    private static Steps.Step StepOf(string failure) =>
        failure switch
        {
            "Reset" => Steps.Reset,
            "HalfAnswer" => Steps.HalfResponse,
            "Refused" => Steps.Refused,
            "NoSuchHost" => Steps.NoSuchHost,
            "Throttled" => Steps.Answer(400, """{"Code":"Throttling.User"}"""),
            "ThrottledByHeader" => Steps.Answer(503, "", ("x-acs-retry-after", "10")),
            "PauseWith500" => Steps.Answer(500, "", ("x-acs-retry-after", "10")),
            "PauseWith504" => Steps.Answer(504, "{}", ("x-acs-retry-after", "10")),
            "ThrottledWith500" => Steps.Answer(500, """{"Code":"Throttling"}""", ("x-acs-retry-after", "10")),
            "TooMany" => Steps.Answer(429),
            _ => Steps.Answer(int.Parse(failure.AsSpan("Status".Length), System.Globalization.CultureInfo.InvariantCulture)),
        };

    private ApiClientOptions Options(StubHandler handler)
    {
        var options = TestService.Options(handler);
        options.TimeProvider = _time;
        options.Retry = new ApiRetryOptions { Jitter = () => 1 };
        return options;
    }

    private async Task<FaceResponse> SendAsync(StubHandler handler, ApiOperation operation, Action<ApiClientOptions>? change = null)
    {
        var options = Options(handler);
        change?.Invoke(options);
        return await TestService.SendAsync(handler, operation: operation, options: options);
    }

    private sealed class FailingCredential : ApiCredential
    {
        public int Asked { get; private set; }

        public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken)
        {
            Asked++;
            throw new InvalidOperationException("no key");
        }
    }
}
