namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class EnvironmentCredentialTests : IDisposable
{
    private readonly TestHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task KeyAndSecret_AreAnAccessKey()
    {
        Set(" id ", "secret");
        var value = await TestHost.GetAsync(new EnvironmentCredential(_host));

        Assert.Equal(("id", "secret", null), (value.AccessKeyId, value.AccessKeySecret, value.SecurityToken));
    }

    [Fact]
    public async Task SecurityToken_MakesItATemporaryKey()
    {
        Set("id", "secret");
        _host.Environment["ALIBABA_CLOUD_SECURITY_TOKEN"] = "token";

        Assert.Equal("token", (await TestHost.GetAsync(new EnvironmentCredential(_host))).SecurityToken);
    }

    [Fact]
    public async Task ChangedEnvironment_IsNoticed()
    {
        var credential = new EnvironmentCredential(_host);
        Set("id", "secret");
        var first = await TestHost.GetAsync(credential);
        Assert.Same(first, await TestHost.GetAsync(credential));
        Set("id", "other");

        Assert.Equal("other", (await TestHost.GetAsync(credential)).AccessKeySecret);
    }

    [Theory]
    [InlineData(null, null, "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set.")]
    [InlineData("id", null, "ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not.")]
    [InlineData(" ", "secret", "ALIBABA_CLOUD_ACCESS_KEY_SECRET is set, but ALIBABA_CLOUD_ACCESS_KEY_ID is not.")]
    public async Task MissingPart_IsNamed(string? id, string? secret, string message)
    {
        Set(id, secret);

        Assert.Equal(message, await TestHost.FailureAsync(new EnvironmentCredential(_host)));
    }

    private void Set(string? id, string? secret)
    {
        _host.Environment["ALIBABA_CLOUD_ACCESS_KEY_ID"] = id ?? "";
        _host.Environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = secret ?? "";
    }
}
