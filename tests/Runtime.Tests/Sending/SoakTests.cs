using FaceSearchToolkit.Runtime.Tests.Support;
using FaceSearchToolkit.Testing;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>
/// Many calls at once to a service that often fails: a thousand, or as many as <see cref="LongRuns.Calls"/> says. Apart from other tests,
/// whose memory would count.
/// </summary>
[Collection(nameof(SoakTests))]
[CollectionDefinition(nameof(SoakTests), DisableParallelization = true)]
public sealed class SoakTests : IDisposable
{
    private const int AtOnce = 64;
    private static readonly int Calls = LongRuns.Calls(1_000);

    private readonly FaultyServer _server = new(_ => Random.Shared.Next(10) < 6 ? Fault.None : (Fault)Random.Shared.Next(1, 8), Calls);
    private readonly ApiClient _client;
    private readonly bool[] _isGood = new bool[Calls];

    public SoakTests() =>
        _client = new ApiClient(
            TestService.Service,
            new ApiClientOptions
            {
                Endpoint = _server.Address,
                Credential = new AccessKeyCredential("id", "secret"),
                Retry = new ApiRetryOptions { BaseDelay = TimeSpan.FromMilliseconds(2), AttemptTimeout = TimeSpan.FromMilliseconds(500) },
            }
        );

    [Fact]
    public async Task RandomFaults_LoseAndDoubleNoCall()
    {
        await CallAsync(0, Calls / 10);
        var warm = GC.GetTotalMemory(forceFullCollection: true);
        await CallAsync(Calls / 10, Calls);
        var end = GC.GetTotalMemory(forceFullCollection: true);

        // Even numbers read, and may be repeated; odd ones only where the service says that it did nothing.
        var calls = Enumerable.Range(0, Calls).ToArray();
        Assert.DoesNotContain(calls, call => _isGood[call] && _server.Done(call) == 0);
        Assert.DoesNotContain(calls, call => call % 2 == 1 && _server.Done(call) > 1);
        Assert.DoesNotContain(calls, call => _server.Seen(call) > 3);
        Assert.InRange(calls.Count(call => call % 2 == 0 && _isGood[call]), Calls * 42 / 100, Calls / 2);

        Assert.InRange(end - warm, long.MinValue, 4 * 1024 * 1024);

        // The service notices only after its two seconds that a caller has not waited for a slow answer.
        Assert.InRange(_server.Connections, 0, 4 * AtOnce);
        _client.Dispose();
        await Eventually
            .EqualAsync(0, () => Task.FromResult(_server.Connections))
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private Task CallAsync(int from, int to) =>
        Parallel.ForAsync(from, to, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (call, token) =>
        {
            try
            {
                var operation = TestService.Operation(flags: call % 2 == 0 ? ApiOperationFlags.Read : ApiOperationFlags.None);
                await _client
                    .SendAsync<FaceResponse>(operation, new DelegateRequest(w => w.GetWriter(ApiLocation.Query).Member("N", call)), token)
                    .WaitAsync(TimeSpan.FromSeconds(60), token);
                _isGood[call] = true;
            }
            catch (Exception exception) when (exception is HttpRequestException or ApiException or ApiTimeoutException)
            {
                // The rules allow no more attempts.
            }
        });
}
