using System.Reflection;
using System.Runtime.Versioning;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A made-up service and ways to call it.</summary>
internal static class TestService
{
    public const string Host = "face.example.com";

    /// <summary>Whether it is the runtime's build for .NET Standard that is tested.</summary>
    public static bool IsNetStandard { get; } =
        typeof(ApiClient)
            .Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!
            .FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal);

    public static ApiService Service { get; } = new("Face", "2030-01-02", "cn-one", "one.example.com");

    public static ApiEndpoint Endpoint { get; } = ApiEndpoint.Resolve(Service, new ApiClientOptions { Endpoint = Host });

    public static ApiOperation Rpc { get; } = Operation();

    public static ApiOperation Operation(
        string method = "POST",
        ApiStyle style = ApiStyle.Rpc,
        string path = "/",
        ApiBodyKind requestBody = ApiBodyKind.None,
        ApiBodyKind responseBody = ApiBodyKind.Json,
        ApiOperationFlags flags = ApiOperationFlags.None
    )
    {
        return new ApiOperation(Service, "FindFaces", style, method, path, requestBody, responseBody, flags);
    }

    public static ApiClientOptions Options(HttpMessageHandler handler, ApiCredential? credential = null) =>
        new()
        {
            Endpoint = Host,
            Credential = credential ?? new AccessKeyCredential("id-1", "secret-1"),
            HttpClient = new HttpClient(handler),
            TimeProvider = new FixedTime(),
            NonceFactory = () => "nonce-1",
            Retry = new ApiRetryOptions { BaseDelay = TimeSpan.Zero },
        };

    public static WrittenRequest Prepare(Action<ApiRequestWriter> write, ApiOperation? operation = null) =>
        new(RequestPreparation.Prepare(operation ?? Rpc, new DelegateRequest(write), Endpoint));

    /// <summary>A call without members, not sent.</summary>
    public static ApiCall Call(ApiClientOptions options, ApiOperation? operation = null) =>
        new(new CallSettings(options, Endpoint, null), RequestPreparation.Prepare(operation ?? Rpc, new DelegateRequest(), Endpoint));

    /// <summary>What is signed of some headers.</summary>
    public static SignedHeaders Signed(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var signed = new SignedHeaders();
        foreach (var header in headers)
        {
            signed.Add(header.Key, header.Value);
        }

        return signed;
    }

    public static async Task<FaceResponse> SendAsync(
        StubHandler handler,
        ApiRequest? request = null,
        ApiOperation? operation = null,
        ApiClientOptions? options = null
    )
    {
        using var client = new ApiClient(Service, options ?? Options(handler));
        return await client.SendAsync<FaceResponse>(
            operation ?? Rpc,
            request ?? new DelegateRequest(),
            TestContext.Current.CancellationToken
        );
    }
}
