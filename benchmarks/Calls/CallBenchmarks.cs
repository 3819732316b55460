using BenchmarkDotNet.Attributes;
using FaceSearchToolkit.Benchmarks.Calls.HandWritten;
using FaceSearchToolkit.Benchmarks.Ice;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>A call from the typed request to the typed answer: validated, written, signed, read.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 15, iterationCount: 10)]
public class CallBenchmarks
{
    private readonly SearchMediaByFaceRequest _request = Search.Request();
    private readonly HandWrittenRequest _handWrittenRequest = Search.HandWritten();
    private HttpClient _httpClient = null!;
    private HandWrittenClient _handWritten = null!;
    private IceClient _client = null!;

    [Params(1, 50)]
    public int Items { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        await SameCall.VerifyAsync(Items);
        _httpClient = new HttpClient(new MemoryService(Items));
        _handWritten = new HandWrittenClient(
            _httpClient,
            SameCall.UserAgent,
            static () => DateTimeOffset.UtcNow,
            static () => Guid.NewGuid().ToString()
        );
        _client = Search.Client(_httpClient);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _client.Dispose();
        _httpClient.Dispose();
    }

    /// <summary>Neither written nor signed, and the answer stays bytes.</summary>
    [Benchmark]
    public async Task<byte[]> HttpClientAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://ice.cn-shanghai.aliyuncs.com/");
        using var answer = await _httpClient.SendAsync(request);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The floor: the same request, signed, and the same objects, by code that can do nothing else.</summary>
    [Benchmark(Baseline = true)]
    public async Task<object> HandWritten() => await _handWritten.SearchMediaByFaceAsync(_handWrittenRequest);

    [Benchmark]
    public Task<SearchMediaByFaceResponse> SearchMediaByFace() => _client.SearchMediaByFaceAsync(_request);
}
