using BenchmarkDotNet.Attributes;
using FaceSearchToolkit.Benchmarks.Ice;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>A call from the typed request to the typed answer: validated, written, signed, read.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 15, iterationCount: 10)]
public class CallBenchmarks
{
    private readonly SearchMediaByFaceRequest _request = Search.Request();
    private HttpClient _httpClient = null!;
    private IceClient _client = null!;

    [Params(1, 50)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _httpClient = new HttpClient(new MemoryService(Items));
        _client = Search.Client(_httpClient);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _client.Dispose();
        _httpClient.Dispose();
    }

    /// <summary>The floor: neither validation nor signature, and the answer stays bytes.</summary>
    [Benchmark(Baseline = true)]
    public async Task<byte[]> HttpClientAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://ice.cn-shanghai.aliyuncs.com/");
        using var answer = await _httpClient.SendAsync(request);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    [Benchmark]
    public Task<SearchMediaByFaceResponse> SearchMediaByFace() => _client.SearchMediaByFaceAsync(_request);

    /// <summary>The share of the call that checks the request.</summary>
    [Benchmark]
    public IReadOnlyList<ApiViolation> Validate() => _request.Validate();
}
