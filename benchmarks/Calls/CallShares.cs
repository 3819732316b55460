using BenchmarkDotNet.Attributes;
using FaceSearchToolkit.Benchmarks.Ice;
using FaceSearchToolkit.CompilerServices;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>Where the time of a call goes: the whole, and the same with one of its parts left out.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 15, iterationCount: 10)]
public class CallShares
{
    private static readonly ApiService Service = new("ICE", "2020-11-09");

    private readonly SearchMediaByFaceRequest _request = Search.Request();
    private readonly NoParameters _nothing = new();
    private HttpClient _httpClient = null!;
    private ApiClient _client = null!;

    [Params(1, 50)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _httpClient = new HttpClient(new MemoryService(Items));
        _client = new ApiClient(Service, Search.Options(_httpClient));
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _client.Dispose();
        _httpClient.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task<SearchMediaByFaceResponse> Whole() => SendAsync(Signed, _request);

    /// <summary>No parameters: neither validated nor written.</summary>
    [Benchmark]
    public Task<SearchMediaByFaceResponse> WithoutParameters() => SendAsync(Signed, _nothing);

    [Benchmark]
    public Task<SearchMediaByFaceResponse> WithoutSignature() => SendAsync(Anonymous, _request);

    /// <summary>The answer's bytes are taken, but not read.</summary>
    [Benchmark]
    public Task<SearchMediaByFaceResponse> WithoutReading() => SendAsync(Unread, _request);

    [Benchmark]
    public IReadOnlyList<ApiViolation> Validate() => _request.Validate();

    private static ApiOperation Signed { get; } = Operation(ApiBodyKind.Json, ApiOperationFlags.Read);

    private static ApiOperation Anonymous { get; } = Operation(ApiBodyKind.Json, ApiOperationFlags.Read | ApiOperationFlags.Anonymous);

    private static ApiOperation Unread { get; } = Operation(ApiBodyKind.None, ApiOperationFlags.Read);

    private static ApiOperation Operation(ApiBodyKind answer, ApiOperationFlags flags) =>
        new(Service, "SearchMediaByFace", ApiStyle.Rpc, "POST", "/", ApiBodyKind.None, answer, flags);

    private Task<SearchMediaByFaceResponse> SendAsync(ApiOperation operation, ApiRequest request) =>
        _client.SendAsync<SearchMediaByFaceResponse>(operation, request, CancellationToken.None);

    private sealed class NoParameters : ApiRequest
    {
        protected override void VisitMembers(ref ApiMembers members) { }
    }
}
