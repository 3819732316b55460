using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class CliProfileCredentialTests : IDisposable
{
    private const string File = "/home/user/.aliyun/config.json";

    private const string TwoProfiles = """
        {"name":"a","mode":"AK","access_key_id":"a-id","access_key_secret":"s"},
        {"name":"b","mode":"AK","access_key_id":"b-id","access_key_secret":"s"}
        """;

    private readonly TestHost _host = new();

    public CliProfileCredentialTests() => _host.Service.Reply(call => new HttpReply(_host.StsKeys(call.Form["RoleArn"])));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task CurrentProfile_IsTaken()
    {
        Write(TwoProfiles, current: "b");

        Assert.Equal("b-id", (await GetAsync()).AccessKeyId);
    }

    [Fact]
    public async Task TextThatIsNoUnicode_DisturbsNoOtherProfile()
    {
        Write("""{"name":"\ud800","mode":"\udfff","\ud800":"x"},""" + TwoProfiles, current: "b");

        Assert.Equal("b-id", (await GetAsync()).AccessKeyId);
    }

    [Fact]
    public async Task ProfileOfTheEnvironment_GoesBeforeTheCurrent()
    {
        _host.Environment["ALIBABA_CLOUD_PROFILE"] = "a";
        Write(TwoProfiles, current: "b");

        Assert.Equal("a-id", (await GetAsync()).AccessKeyId);
        Assert.Equal("b-id", (await GetAsync("b")).AccessKeyId);
    }

    [Fact]
    public async Task StsToken_IsATemporaryKey()
    {
        Write(
            """{"name":"p","mode":"StsToken","access_key_id":"k-id","access_key_secret":"k-secret","sts_token":"k-token","unknown":[1]}"""
        );

        TestHost.AssertKeys("k", await GetAsync());
        Assert.Empty(_host.Service.Calls);
    }

    [Fact]
    public async Task RamRoleArn_TakesOnTheRole()
    {
        Write(
            """
            {"name":"p","mode":"RamRoleArn","access_key_id":"id","access_key_secret":"s","ram_role_arn":"r","ram_session_name":"me",
            "expired_seconds":1800,"sts_region":"cn-one","external_id":"e1","policy":"{}","enable_vpc":true}
            """
        );
        TestHost.AssertKeys("r", await GetAsync());

        var call = Assert.Single(_host.Service.Calls);
        Assert.Equal("sts-vpc.cn-one.aliyuncs.com", call.Host);
        Assert.StartsWith("ACS3-HMAC-SHA256 Credential=id,", call.Header("Authorization"), StringComparison.Ordinal);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["DurationSeconds"] = "1800",
                ["ExternalId"] = "e1",
                ["Policy"] = "{}",
                ["RoleArn"] = "r",
                ["RoleSessionName"] = "me",
            },
            call.Form
        );
    }

    [Fact]
    public async Task ChainableRamRoleArn_TakesOnOneRoleWithAnother()
    {
        Write(
            """
            {"name":"p","mode":"ChainableRamRoleArn","source_profile":"q","ram_role_arn":"r2"},
            {"name":"q","mode":"ChainableRamRoleArn","source_profile":"base","ram_role_arn":"r1"},
            {"name":"base","mode":"AK","access_key_id":"id","access_key_secret":"s"}
            """
        );
        TestHost.AssertKeys("r2", await GetAsync());

        Assert.Equal(
            [("r1", null), ("r2", "r1-token")],
            _host.Service.Calls.Select(call => (call.Form["RoleArn"], call.Header("x-acs-security-token")))
        );
    }

    [Fact]
    public async Task Oidc_TakesOnTheRoleUnsigned()
    {
        _host.Files["/token"] = "t";
        Write(
            """
            {"name":"p","mode":"OIDC","oidc_provider_arn":"provider","oidc_token_file":"/token",
            "ram_role_arn":"r","ram_session_name":"me","expired_seconds":900}
            """
        );
        TestHost.AssertKeys("r", await GetAsync());

        var call = Assert.Single(_host.Service.Calls);
        Assert.Null(call.Header("Authorization"));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["DurationSeconds"] = "900",
                ["OIDCProviderArn"] = "provider",
                ["OIDCToken"] = "t",
                ["RoleArn"] = "r",
                ["RoleSessionName"] = "me",
            },
            call.Form
        );
    }

    [Fact]
    public async Task EcsRamRole_AsksTheMetadataService()
    {
        _host.Service.Reply(call => new HttpReply(call.Method == "PUT" ? "t" : _host.Keys()));
        Write("""{"name":"p","mode":"EcsRamRole","ram_role_name":"role"}""");
        TestHost.AssertKeys("k", await GetAsync());

        Assert.Equal("/latest/meta-data/ram/security-credentials/role", _host.Service.Calls[^1].Target);
    }

    [Fact]
    public async Task SourceProfilesThatGoRound_AreNamed()
    {
        Write(
            """
            {"name":"p","mode":"ChainableRamRoleArn","source_profile":"q","ram_role_arn":"r"},
            {"name":"q","mode":"ChainableRamRoleArn","source_profile":"p","ram_role_arn":"r"}
            """
        );

        Assert.Equal($"source_profile goes round in {File}: p -> q -> p.", await FailureAsync());
    }

    public static TheoryData<string, string> Wrong =>
        new()
        {
            { """{"name":"other","mode":"AK"}""", " has no profile \"p\"." },
            { """{"name":"p"}""", "profile \"p\" in /home/user/.aliyun/config.json has no mode." },
            { """{"name":"p","mode":"AK"}""", "has no access_key_id." },
            { """{"name":"p","mode":"AK","access_key_id":"hush","access_key_secret":" "}""", "has no access_key_secret." },
            {
                """{"name":"p","mode":"StsToken","access_key_id":"hush","access_key_secret":"hush","sts_token":null}""",
                "has no sts_token."
            },
            { """{"name":"p","mode":"RamRoleArn","access_key_id":"hush","access_key_secret":"hush"}""", "has no ram_role_arn." },
            {
                """
                    {"name":"p","mode":"RamRoleArn","access_key_id":"hush","access_key_secret":"hush",
                    "ram_role_arn":"r","expired_seconds":60}
                    """,
                "cannot be used: the duration must be 900 to 43200 seconds."
            },
            {
                """
                    {"name":"p","mode":"RamRoleArn","access_key_id":"hush","access_key_secret":"hush",
                    "ram_role_arn":"r","expired_seconds":"hush"}
                    """,
                "has a expired_seconds that is no number of seconds."
            },
            {
                """
                    {"name":"p","mode":"RamRoleArn","access_key_id":"hush","access_key_secret":"hush",
                    "ram_role_arn":"r","ram_session_name":"a b"}
                    """,
                "the role session name must be"
            },
            { """{"name":"p","mode":"ChainableRamRoleArn","ram_role_arn":"r"}""", "has no source_profile." },
            { """{"name":"p","mode":"ChainableRamRoleArn","source_profile":"gone","ram_role_arn":"r"}""", " has no profile \"gone\"." },
            { """{"name":"p","mode":"OIDC","ram_role_arn":"r"}""", "has no oidc_provider_arn." },
            {
                """{"name":"p","mode":"CloudSSO"}""",
                "has the mode \"CloudSSO\", which is not supported: "
                    + "AK, StsToken, RamRoleArn, ChainableRamRoleArn, EcsRamRole and OIDC are. "
                    + "Choose another profile with ALIBABA_CLOUD_PROFILE."
            },
            { """{"name":"p","mode":"AK",hush}""", "is not valid JSON (line 1, byte " },
            { """17,"text",null""", " has no profile \"p\"." },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task WrongProfile_IsNamedWithoutItsValues(string profiles, string message)
    {
        Write(profiles);
        var failure = await FailureAsync();

        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", failure, StringComparison.Ordinal);
        Assert.Empty(_host.Service.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"hush\"")]
    [InlineData("{\"profiles\":{\"p\":1}}")]
    [InlineData("hush")]
    public async Task AnythingElse_IsNamedWithoutItsContent(string content)
    {
        _host.Files[File] = content;
        var failure = await FailureAsync();

        Assert.StartsWith(File, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ByteOrderMark_IsSkipped()
    {
        Write("""{"name":"p","mode":"AK","access_key_id":"a-id","access_key_secret":"s"}""");
        _host.Files[File] = "\uFEFF" + _host.Files[File];

        Assert.Equal("a-id", (await GetAsync()).AccessKeyId);
    }

    [Fact]
    public async Task MissingFile_IsNamed() => Assert.Equal($"there is no file {File}.", await FailureAsync());

    [Fact]
    public async Task NoHomeFolder_IsNoFileInTheCurrentOne()
    {
        _host.Home = "";
        _host.Files[".aliyun/config.json"] = "{}";

        Assert.Equal("there is no home folder with .aliyun/config.json.", await FailureAsync());
        Assert.Equal(0, _host.FilesOpened);
    }

    [Fact]
    public async Task DisabledProfiles_AreNotRead()
    {
        _host.Environment["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"] = "true";
        Write("""{"name":"p","mode":"AK","access_key_id":"a-id","access_key_secret":"s"}""");

        Assert.Equal("ALIBABA_CLOUD_CLI_PROFILE_DISABLED turns CLI profiles off.", await FailureAsync());
        Assert.Equal(0, _host.FilesOpened);
    }

    [Fact]
    public async Task ChangedFile_IsNoticedWithinAMinute()
    {
        Write("""{"name":"p","mode":"AK","access_key_id":"old","access_key_secret":"s"}""");
        var credential = new CliProfileCredential(null, _host);
        await TestHost.GetAsync(credential);
        Write("""{"name":"p","mode":"AK","access_key_id":"new","access_key_secret":"s"}""");
        Assert.Equal("old", (await TestHost.GetAsync(credential)).AccessKeyId);
        _host.Time.Advance(TimeSpan.FromMinutes(1));

        await Eventually.EqualAsync("new", async () => (await TestHost.GetAsync(credential)).AccessKeyId);
    }

    [Fact]
    public async Task UnchangedFile_KeepsTheRolesKeys()
    {
        Write("""{"name":"p","mode":"RamRoleArn","access_key_id":"id","access_key_secret":"s","ram_role_arn":"r"}""");
        var credential = new CliProfileCredential(null, _host);
        await TestHost.GetAsync(credential);
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await TestHost.GetAsync(credential);
        await Eventually.EqualAsync(2, () => Task.FromResult(_host.FilesOpened));
        await TestHost.GetAsync(credential);

        Assert.Single(_host.Service.Calls);
    }

    [Fact]
    public async Task FileThatBreaksLater_LeavesItsCredentialInUse()
    {
        Write("""{"name":"p","mode":"AK","access_key_id":"old","access_key_secret":"s"}""");
        var credential = new CliProfileCredential(null, _host);
        await TestHost.GetAsync(credential);
        _host.Files[File] = "{";
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await TestHost.GetAsync(credential);
        await Eventually.EqualAsync(2, () => Task.FromResult(_host.FilesOpened));

        Assert.Equal("old", (await TestHost.GetAsync(credential)).AccessKeyId);
    }

    private void Write(string profiles, string current = "p") =>
        _host.Files[File] = $$"""{"current":"{{current}}","profiles":[{{profiles}}],"meta_path":""}""";

    private Task<ApiCredentialValue> GetAsync(string? profile = null) => TestHost.GetAsync(new CliProfileCredential(profile, _host));

    private Task<string> FailureAsync() => TestHost.FailureAsync(new CliProfileCredential("p", _host));
}
