namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>
/// Real time, short lives, renewals that fail now and then, callers that give up: what is given serves, and renewals never overlap.
/// </summary>
public sealed class RenewalSoakTests
{
    private static readonly TimeSpan Life = TimeSpan.FromMilliseconds(100);

    private int _running;
    private int _overlaps;
    private int _renewals;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ManyCallersOfShortLives_SeeOnlyServingValues(int seed)
    {
        var random = new Random(seed);
        var value = new RenewedValue<Lease<string>>(_ => RenewAsync(random), TimeProvider.System);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var given = await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(() => CallAsync(value, caller, stop.Token))));

        Assert.Equal(0, _overlaps);
        Assert.All(given, count => Assert.True(count > 0));
        Assert.True(_renewals > 1, "nothing was renewed");
    }

    private static async Task<int> CallAsync(RenewedValue<Lease<string>> value, int caller, CancellationToken stop)
    {
        var given = 0;
        for (var i = 0; !stop.IsCancellationRequested || given == 0; i++)
        {
            using var patience = new CancellationTokenSource();
            if ((i + caller) % 7 == 0)
            {
                await patience.CancelAsync();
            }

            var asked = TimeProvider.System.GetUtcNow();
            try
            {
                var lease = await value.GetAsync(patience.Token);
                Assert.True(asked < lease.EndsAt, "a value was given after its end");
                given++;
            }
            catch (Exception exception) when (exception is OperationCanceledException or ApiCredentialException)
            {
                // This caller gave up, or there was nothing to serve.
            }

            if (i % 100 == 0)
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
        }

        return given;
    }

    private async Task<Lease<Lease<string>>> RenewAsync(Random random)
    {
        if (Interlocked.Increment(ref _running) != 1)
        {
            Interlocked.Increment(ref _overlaps);
        }

        try
        {
            _renewals++;
            await Task.Delay(random.Next(3));
            if (random.Next(3) == 0)
            {
                throw new ApiCredentialException("now and then");
            }

            var now = TimeProvider.System.GetUtcNow();
            var lease = Leases.Until("x", now, now + Life);
            return Leases.Until(lease, now, lease.EndsAt);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
