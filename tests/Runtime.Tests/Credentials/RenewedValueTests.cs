using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class RenewedValueTests
{
    private readonly MovableClock _time = new();
    private readonly RenewalScript _script = new();
    private readonly RenewedValue<string> _value;

    public RenewedValueTests() => _value = new RenewedValue<string>(_script.RenewAsync, _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FreshValue_IsNotRenewed()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(44));

        Assert.Equal("a", await GetAsync());
        Assert.Equal(1, _script.Count);
    }

    [Theory]
    [InlineData(3600, 2700)]
    [InlineData(43200, 42300)]
    [InlineData(900, 675)]
    [InlineData(8, 6)]
    public void Renewal_IsAheadOfTheEnd(int life, int renewsAfter) =>
        Assert.Equal(_time.Now.AddSeconds(renewsAfter), Leases.Until("a", _time.Now, _time.Now.AddSeconds(life)).RenewsAt);

    [Fact]
    public async Task OldValue_ServesEverybodyWhileOneRenewalRuns()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(50));
        var renewal = _script.Hold();

        var during = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(GetAsync)));
        renewal.SetResult(Leases.Until("b", _time.Now, _time.Now.AddHours(1)));
        await EventuallyAsync("b");

        Assert.All(during, value => Assert.Equal("a", value));
        Assert.Equal(2, _script.Count);
    }

    [Fact]
    public async Task FirstValue_IsWaitedForByAllAndAskedForOnce()
    {
        var renewal = _script.Hold();
        var callers = Enumerable.Range(0, 100).Select(_ => GetAsync()).ToArray();
        Assert.All(callers, caller => Assert.False(caller.IsCompleted));
        renewal.SetResult(Leases.Lasting("a"));

        Assert.All(await Task.WhenAll(callers), value => Assert.Equal("a", value));
        Assert.Equal(1, _script.Count);
    }

    [Fact]
    public async Task EndedValue_IsNotGiven()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromHours(1));
        Next("b", TimeSpan.FromHours(1));

        Assert.Equal("b", await GetAsync());
    }

    [Fact]
    public async Task FailedRenewalOfAServingValue_IsNoError()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(50));
        Fail();

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("a", await GetAsync());
        }

        await SettledAsync();
        Assert.Equal("a", await GetAsync());
        Assert.Equal(2, _script.Count);
    }

    [Fact]
    public async Task FailedRenewal_IsTriedAgainAfterAMinute()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(50));
        Fail();
        await GetAsync();
        await SettledAsync();

        _time.Advance(TimeSpan.FromSeconds(59));
        await GetAsync();
        Assert.Equal(2, _script.Count);
        Next("b", TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromSeconds(1));
        await EventuallyAsync("b");
    }

    [Fact]
    public async Task FailedRenewalShortlyBeforeTheEnd_IsTriedAgainSooner()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(8));
        Fail();
        await GetAsync();
        await SettledAsync();
        Next("b", TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromSeconds(2));

        await EventuallyAsync("b");
    }

    [Fact]
    public async Task FailedRenewalInTheLastMoment_DoesNotOutliveTheEnd()
    {
        Next("a", TimeSpan.FromHours(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromMilliseconds(100));
        Fail();
        await GetAsync();
        await SettledAsync();
        Next("b", TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromMilliseconds(100));

        Assert.Equal("b", await GetAsync());
    }

    [Fact]
    public async Task FailureWithoutAServingValue_IsEverybodysError()
    {
        var renewal = _script.Hold();
        var callers = Enumerable.Range(0, 10).Select(_ => GetAsync()).ToArray();
        renewal.SetException(new ApiCredentialException("no"));

        foreach (var caller in callers)
        {
            Assert.Equal("no", (await Assert.ThrowsAsync<ApiCredentialException>(() => caller)).Message);
        }

        Assert.Equal(1, _script.Count);
    }

    [Fact]
    public async Task FailureWithoutAServingValue_IsForgottenAfterAPause()
    {
        Fail();
        await Assert.ThrowsAsync<ApiCredentialException>(GetAsync);
        _time.Advance(TimeSpan.FromMilliseconds(250));
        Next("a", TimeSpan.FromHours(1));

        Assert.Equal("a", await GetAsync());
    }

    [Fact]
    public async Task FailingSource_IsAskedAgainAfterPausesThatDouble()
    {
        var asked = new List<double>();
        var start = _time.Now;
        while (_time.Now < start.AddMinutes(2))
        {
            Fail();
            var before = _script.Count;
            await Assert.ThrowsAsync<ApiCredentialException>(GetAsync);
            if (_script.Count > before)
            {
                asked.Add((_time.Now - start).TotalSeconds);
            }

            _time.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.Equal([0, 0.25, 0.75, 1.75, 3.75, 7.75, 15.75, 31.75, 61.75, 91.75], asked);
    }

    [Fact]
    public async Task SuccessAfterFailures_StartsTheirPausesAnew()
    {
        foreach (var pause in new[] { 250, 500, 1000 })
        {
            Fail();
            await Assert.ThrowsAsync<ApiCredentialException>(GetAsync);
            _time.Advance(TimeSpan.FromMilliseconds(pause));
        }

        Next("a", TimeSpan.FromSeconds(1));
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        Fail();
        await Assert.ThrowsAsync<ApiCredentialException>(GetAsync);
        _time.Advance(TimeSpan.FromMilliseconds(250));
        Next("b", TimeSpan.FromSeconds(1));

        Assert.Equal("b", await GetAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RenewalThatHangs_IsGivenUpAndTriedAgain(bool holdsItsThread)
    {
        var time = new ManualTime();
        using var release = new ManualResetEventSlim();
        var calls = 0;
        var seen = CancellationToken.None;
        var value = new RenewedValue<string>(
            token =>
            {
                seen = token;
                if (Interlocked.Increment(ref calls) > 1)
                {
                    return Task.FromResult(Leases.Lasting("a"));
                }

                if (holdsItsThread)
                {
                    release.Wait(CancellationToken.None);
                }

                return new TaskCompletionSource<Lease<string>>().Task;
            },
            time
        );
        var first = value.GetAsync(Token).AsTask();
        await Eventually.EqualAsync(1, () => Task.FromResult(Volatile.Read(ref calls)));
        time.Advance(TimeSpan.FromSeconds(90));

        Assert.Contains("within 90 s", (await Assert.ThrowsAsync<ApiCredentialException>(() => first)).Message, StringComparison.Ordinal);
        Assert.True(seen.IsCancellationRequested);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("a", await value.GetAsync(Token));
        release.Set();
    }

    [Fact]
    public async Task CancelledCaller_DoesNotDisturbTheOthers()
    {
        var renewal = _script.Hold();
        using var source = new CancellationTokenSource();
        var first = _value.GetAsync(source.Token).AsTask();
        var second = GetAsync();
        await source.CancelAsync();

        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first)).CancellationToken);
        renewal.SetResult(Leases.Lasting("a"));
        Assert.Equal("a", await second);
        Assert.Equal(1, _script.Count);
    }

    [Fact]
    public async Task ManyCallersOverManyLives_SeeOnlyServingValuesAndOneRenewalEach()
    {
        var renewals = 0;
        var value = new RenewedValue<Lease<string>>(
            async _ =>
            {
                await Task.Yield();
                Interlocked.Increment(ref renewals);
                var inner = Leases.Until("x", _time.Now, _time.Now.AddMinutes(60));
                return new Lease<Lease<string>>(inner, inner.RenewsAt, inner.EndsAt);
            },
            _time
        );
        for (var life = 0; life < 20; life++)
        {
            var values = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await value.GetAsync(Token))));
            Assert.All(values, one => Assert.True(_time.Now < one.EndsAt));
            _time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(20, renewals);
    }

    private async Task<string> GetAsync() => await _value.GetAsync(Token);

    private void Next(string value, TimeSpan life) => _script.Add(() => Task.FromResult(Leases.Until(value, _time.Now, _time.Now + life)));

    private void Fail() => _script.Add(() => Task.FromException<Lease<string>>(new ApiCredentialException("no")));

    /// <summary>The renewal runs beside its callers: its value comes when it is done.</summary>
    private async Task EventuallyAsync(string expected)
    {
        while (await GetAsync() != expected)
        {
            await Task.Delay(1, Token);
        }
    }

    /// <summary>The renewal runs beside its callers: its failure is booked when it is done.</summary>
    private async Task SettledAsync()
    {
        while (_value.IsRenewing)
        {
            await Task.Delay(1, Token);
        }
    }
}
