using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("cn-one", null, "https", "one.example.com")]
    [InlineData("CN-ONE", null, "https", "one.example.com")]
    [InlineData("cn-two", null, "https", "face.cn-two.aliyuncs.com")]
    [InlineData("cn-one", "other.example.com", "https", "other.example.com")]
    [InlineData(null, "https://other.example.com/", "https", "other.example.com")]
    [InlineData(null, "http://127.0.0.1:8080", "http", "127.0.0.1:8080")]
    [InlineData(null, "127.0.0.1:8080", "https", "127.0.0.1:8080")]
    [InlineData(null, "https://other.example.com:443", "https", "other.example.com")]
    [InlineData(null, "http://[::1]:80", "http", "[::1]")]
    public void Endpoint_IsTheOptionElseTheTableElseTheRule(string? region, string? endpoint, string scheme, string authority)
    {
        var resolved = ApiEndpoint.Resolve(TestService.Service, new ApiClientOptions { RegionId = region, Endpoint = endpoint });

        Assert.Equal((scheme, authority), (resolved.Scheme, resolved.Authority));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("cn-one")]
    [InlineData("cn-three")]
    public void ProductWithOneHostForItsRegions_NeedsNoRegion(string? region)
    {
        var service = new ApiService("Face", "1", "cn-one", "face.example.com", "cn-two", "face.example.com");

        Assert.Equal("face.example.com", ApiEndpoint.Resolve(service, new ApiClientOptions { RegionId = region }).Authority);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", "")]
    [InlineData(null, "https://x.example.com/path")]
    [InlineData(null, "https://x.example.com/?q")]
    [InlineData(null, "https://user@x.example.com")]
    [InlineData(null, "ftp://x.example.com")]
    [InlineData(null, "not a host")]
    [InlineData("cn/../evil", null)]
    [InlineData("evil.example.com/x?", null)]
    public void OtherText_IsRefusedWhenTheClientIsMade(string? region, string? endpoint) =>
        Assert.Throws<ArgumentException>(() =>
            new ApiClient(TestService.Service, new ApiClientOptions { RegionId = region, Endpoint = endpoint })
        );

    [Fact]
    public void TableOfOddLength_IsRefused() => Assert.Throws<ArgumentException>(() => new ApiService("P", "1", "cn-one"));
}
