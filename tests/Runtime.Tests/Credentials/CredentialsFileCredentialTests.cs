namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class CredentialsFileCredentialTests : IDisposable
{
    private const string File = "/home/user/.alibabacloud/credentials.ini";

    private readonly TestHost _host = new();

    public CredentialsFileCredentialTests() => _host.Service.Reply(call => new HttpReply(_host.StsKeys(call.Form["RoleArn"])));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task AccessKey_OfTheDefaultProfile()
    {
        _host.Files[File] =
            "# mine\r\n; too\r\n\r\n[default]\r\ntype = access_key\r\naccess_key_id = id\r\naccess_key_secret = a=b;c#d\r\n"
            + "[other]\r\ntype=access_key\r\n";
        var value = await GetAsync();

        Assert.Equal(("id", "a=b;c#d", null), (value.AccessKeyId, value.AccessKeySecret, value.SecurityToken));
    }

    [Theory]
    [InlineData("security_token")]
    [InlineData("sts_token")]
    public async Task Sts_IsATemporaryKey(string key)
    {
        _host.Files[File] = $"[default]\ntype=sts\naccess_key_id=k-id\naccess_key_secret=k-secret\n{key}=k-token";

        TestHost.AssertKeys("k", await GetAsync());
    }

    [Fact]
    public async Task Bearer_IsAToken()
    {
        _host.Files[File] = "[default]\ntype=bearer\nbearer_token=t";

        Assert.Equal("t", (await GetAsync()).BearerToken);
    }

    [Fact]
    public async Task RamRoleArn_TakesOnTheRole()
    {
        _host.Files[File] = """
            [default]
            type=ram_role_arn
            access_key_id=id
            access_key_secret=s
            role_arn=r
            role_session_name=me
            policy={"a":1}
            duration_seconds=900
            """;
        TestHost.AssertKeys("r", await GetAsync());

        var call = Assert.Single(_host.Service.Calls);
        Assert.StartsWith("ACS3-HMAC-SHA256 Credential=id,", call.Header("Authorization"), StringComparison.Ordinal);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["DurationSeconds"] = "900",
                ["Policy"] = "{\"a\":1}",
                ["RoleArn"] = "r",
                ["RoleSessionName"] = "me",
            },
            call.Form
        );
    }

    [Fact]
    public async Task OidcRoleArn_TakesOnTheRoleUnsigned()
    {
        _host.Files["/token"] = "t";
        _host.Files[File] = "[default]\ntype=oidc_role_arn\nrole_arn=r\noidc_provider_arn=p\noidc_token_file_path=/token";
        TestHost.AssertKeys("r", await GetAsync());

        var call = Assert.Single(_host.Service.Calls);
        Assert.Null(call.Header("Authorization"));
        Assert.Equal(("t", "p"), (call.Form["OIDCToken"], call.Form["OIDCProviderArn"]));
    }

    [Fact]
    public async Task EcsRamRole_AsksTheMetadataService()
    {
        _host.Service.Reply(call => new HttpReply(call.Method == "PUT" ? "t" : _host.Keys()));
        _host.Files[File] = "[default]\ntype=ecs_ram_role\nrole_name=role";
        TestHost.AssertKeys("k", await GetAsync());

        Assert.Equal("/latest/meta-data/ram/security-credentials/role", _host.Service.Calls[^1].Target);
    }

    [Fact]
    public async Task Profile_IsTheGivenElseTheEnvironments()
    {
        _host.Environment["ALIBABA_CLOUD_PROFILE"] = "b";
        _host.Files[File] = string.Concat(
            "abc".Select(name => $"[{name}]\ntype=access_key\naccess_key_id={name}-id\naccess_key_secret=s\n")
        );

        Assert.Equal("b-id", (await GetAsync()).AccessKeyId);
        Assert.Equal("c-id", (await GetAsync("c")).AccessKeyId);
    }

    [Fact]
    public async Task File_IsTheGivenElseTheEnvironments()
    {
        _host.Environment["ALIBABA_CLOUD_CREDENTIALS_FILE"] = "/env";
        _host.Files["/env"] = "[default]\ntype=access_key\naccess_key_id=env-id\naccess_key_secret=s";
        _host.Files["/given"] = "[default]\ntype=access_key\naccess_key_id=given-id\naccess_key_secret=s";

        Assert.Equal("env-id", (await GetAsync()).AccessKeyId);
        Assert.Equal("given-id", (await TestHost.GetAsync(new CredentialsFileCredential(null, "/given", _host))).AccessKeyId);
    }

    [Theory]
    [InlineData("[other]\ntype=access_key", "/home/user/.alibabacloud/credentials.ini has no profile [default].")]
    [InlineData("[default]\naccess_key_id=hush", "profile [default] in /home/user/.alibabacloud/credentials.ini has no type.")]
    [InlineData("[default]\ntype=access_key\naccess_key_id=hush", "has no access_key_secret.")]
    [InlineData("[default]\ntype=sts\naccess_key_id=hush\naccess_key_secret=hush", "has no security_token.")]
    [InlineData(
        "[default]\ntype=rsa_key_pair\npublic_key_id=hush",
        "has the type \"rsa_key_pair\", which is not supported: access_key, sts, bearer, ram_role_arn, oidc_role_arn and ecs_ram_role are."
    )]
    [InlineData(
        "[default]\nhush",
        "line 2 of /home/user/.alibabacloud/credentials.ini is neither [section] nor key = value within a section."
    )]
    [InlineData("access_key_secret=hush", "line 1 of")]
    [InlineData("[default]\n=hush", "line 2 of")]
    [InlineData("", "has no profile [default].")]
    public async Task WrongFile_IsNamedWithoutItsValues(string content, string message)
    {
        _host.Files[File] = content;
        var failure = await TestHost.FailureAsync(new CredentialsFileCredential(null, null, _host));

        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_IsNamed() =>
        Assert.Equal($"there is no file {File}.", await TestHost.FailureAsync(new CredentialsFileCredential(null, null, _host)));

    private Task<ApiCredentialValue> GetAsync(string? profile = null) =>
        TestHost.GetAsync(new CredentialsFileCredential(profile, null, _host));
}
