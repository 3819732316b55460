using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using FaceSearchToolkit.Benchmarks.Ice;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>What a process pays once: each number comes from processes that have not called before.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstCallBenchmarks
{
    private readonly HttpClient _httpClient = new(new MemoryService(1));

    [GlobalCleanup]
    public void Cleanup() => _httpClient.Dispose();

    [Benchmark]
    public IceClient Constructor() => Search.Client(_httpClient);

    [Benchmark]
    public async Task<SearchMediaByFaceResponse> ConstructorAndFirstCall()
    {
        using var client = Search.Client(_httpClient);
        return await client.SearchMediaByFaceAsync(Search.Request());
    }
}
