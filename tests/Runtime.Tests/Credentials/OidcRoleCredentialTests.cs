namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class OidcRoleCredentialTests : IDisposable
{
    private readonly TestHost _host = new();

    public OidcRoleCredentialTests()
    {
        _host.Environment["ALIBABA_CLOUD_ROLE_ARN"] = "acs:ram::123:role/pod";
        _host.Environment["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"] = "acs:ram::123:oidc-provider/cluster";
        _host.Environment["ALIBABA_CLOUD_OIDC_TOKEN_FILE"] = "/var/token";
        _host.Files["/var/token"] = "a.b.c\n";
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Role_IsTakenOnByAnUnsignedForm()
    {
        TestHost.AssertKeys("k", await TestHost.GetAsync(Credential()));

        var call = Assert.Single(_host.Service.Calls);
        Assert.Equal(("POST", "/", "sts.aliyuncs.com"), (call.Method, call.Path, call.Host));
        Assert.Null(call.Header("Authorization"));
        Assert.Equal(["Action", "Format", "SignatureNonce", "Timestamp", "Version"], call.Query.Keys);
        Assert.Equal(
            ("AssumeRoleWithOIDC", "JSON", "2030-01-02T03:04:05Z", "2015-04-01"),
            (call.Query["Action"], call.Query["Format"], call.Query["Timestamp"], call.Query["Version"])
        );
        Assert.True(Guid.TryParse(call.Query["SignatureNonce"], out _));
        var expected = new Dictionary<string, string>
        {
            ["DurationSeconds"] = "3600",
            ["OIDCProviderArn"] = "acs:ram::123:oidc-provider/cluster",
            ["OIDCToken"] = "a.b.c",
            ["RoleArn"] = "acs:ram::123:role/pod",
            ["RoleSessionName"] = "FaceSearchToolkit",
        };
        Assert.Equal(expected, call.Form);
    }

    [Fact]
    public async Task SessionName_ComesFromTheEnvironment()
    {
        _host.Environment["ALIBABA_CLOUD_ROLE_SESSION_NAME"] = "pod-7";
        await TestHost.GetAsync(Credential());

        Assert.Equal("pod-7", Assert.Single(_host.Service.Calls).Form["RoleSessionName"]);
    }

    [Fact]
    public async Task Options_GoBeforeTheEnvironment()
    {
        _host.Files["/other"] = "x";
        var options = new OidcRoleCredentialOptions
        {
            RoleArn = "role",
            OidcProviderArn = "provider",
            OidcTokenFile = "/other",
            RoleSessionName = "session",
            Policy = "{}",
            Duration = TimeSpan.FromHours(12),
        };
        await TestHost.GetAsync(new OidcRoleCredential(options, _host));

        var expected = new Dictionary<string, string>
        {
            ["DurationSeconds"] = "43200",
            ["OIDCProviderArn"] = "provider",
            ["OIDCToken"] = "x",
            ["Policy"] = "{}",
            ["RoleArn"] = "role",
            ["RoleSessionName"] = "session",
        };
        Assert.Equal(expected, Assert.Single(_host.Service.Calls).Form);
    }

    [Fact]
    public async Task TokenFile_IsReadForEachRenewal()
    {
        var credential = Credential();
        await TestHost.GetAsync(credential);
        _host.Files["/var/token"] = "d.e.f";
        _host.Time.Advance(TimeSpan.FromHours(1));
        await TestHost.GetAsync(credential);

        Assert.Equal(["a.b.c", "d.e.f"], _host.Service.Calls.Select(call => call.Form["OIDCToken"]));
        Assert.Distinct(_host.Service.Calls.Select(call => call.Query["SignatureNonce"]));
    }

    [Theory]
    [InlineData("ALIBABA_CLOUD_ROLE_ARN")]
    [InlineData("ALIBABA_CLOUD_OIDC_PROVIDER_ARN")]
    [InlineData("ALIBABA_CLOUD_OIDC_TOKEN_FILE")]
    public async Task MissingVariable_IsNamed(string name)
    {
        _host.Environment.Remove(name);

        Assert.Equal($"{name} is not set.", await TestHost.FailureAsync(Credential()));
        Assert.Empty(_host.Service.Calls);
    }

    [Fact]
    public async Task EmptyTokenFile_IsNamed()
    {
        _host.Files["/var/token"] = " \n";

        Assert.Equal("the OIDC token file /var/token is empty.", await TestHost.FailureAsync(Credential()));
    }

    [Fact]
    public async Task MissingTokenFile_IsNamed()
    {
        _host.Files.Clear();

        Assert.Equal("the OIDC token cannot be read: there is no file /var/token.", await TestHost.FailureAsync(Credential()));
    }

    [Fact]
    public async Task TokenFileThatIsTooLong_IsNotSent()
    {
        _host.Files["/var/token"] = new string('x', 2 * 1024 * 1024);

        Assert.Contains("longer than 1048576 bytes", await TestHost.FailureAsync(Credential()), StringComparison.Ordinal);
        Assert.Empty(_host.Service.Calls);
    }

    private OidcRoleCredential Credential() => new(new OidcRoleCredentialOptions(), _host);
}
