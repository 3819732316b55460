using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>Many calls at once to a service that often fails: a thousand, or a hundred thousand in a long run. Apart from other tests, whose memory would count.</summary>
[Collection(nameof(SoakTests))]
[CollectionDefinition(nameof(SoakTests), DisableParallelization = true)]
public sealed class SoakTests : IDisposable
{
    private static readonly int Calls = LongRuns.Long ? 100_000 : 1_000;

    private readonly FaultyServer _server = new(_ => Random.Shared.Next(10) < 6 ? Fault.None : (Fault)Random.Shared.Next(1, 8));
    private readonly ApiClient _client;
    private readonly bool[] _isGood = new bool[Calls];

    public SoakTests() => _client = new ApiClient(TestService.Service, new ApiClientOptions
    {
        Endpoint = _server.Address,
        Credential = new AccessKeyCredential("id", "secret"),
        Retry = new ApiRetryOptions { BaseDelay = TimeSpan.FromMilliseconds(2), AttemptTimeout = TimeSpan.FromSeconds(1) },
    });

    [Fact]
    public async Task RandomFaults_LoseAndDoubleNoCall()
    {
        await CallAsync(0, Calls / 2);
        var half = GC.GetTotalMemory(forceFullCollection: true);
        await CallAsync(Calls / 2, Calls);
        var whole = GC.GetTotalMemory(forceFullCollection: true);

        // Even numbers read, and may be repeated; odd ones may not.
        var calls = Enumerable.Range(0, Calls).ToArray();
        Assert.DoesNotContain(calls, call => _isGood[call] && Done(call) == 0);
        Assert.DoesNotContain(calls, call => call % 2 == 1 && Done(call) > 1);
        Assert.DoesNotContain(calls, call => _server.Seen.GetValueOrDefault($"N={call}") > 3);
        Assert.InRange(calls.Count(call => call % 2 == 0 && _isGood[call]), Calls * 42 / 100, Calls / 2);

        // The tallies of the test itself grow, too.
        Assert.InRange(whole - half, long.MinValue, (4 * 1024 * 1024) + (300L * Calls));
        Assert.InRange(_server.Connections, 0, 64);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private int Done(int call) => _server.Done.GetValueOrDefault($"N={call}");

    private Task CallAsync(int from, int to) => Parallel.ForAsync(from, to, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (call, token) =>
    {
        try
        {
            var operation = TestService.Operation(flags: call % 2 == 0 ? ApiOperationFlags.Read : ApiOperationFlags.None);
            await _client.SendAsync<FaceResponse>(operation, new DelegateRequest(w => w.At(ApiPlace.Query).Member("N", call)), token).WaitAsync(TimeSpan.FromSeconds(60), token);
            _isGood[call] = true;
        }
        catch (Exception exception) when (exception is HttpRequestException or ApiException or ApiTimeoutException)
        {
            // The rules allow no more attempts.
        }
    });
}
