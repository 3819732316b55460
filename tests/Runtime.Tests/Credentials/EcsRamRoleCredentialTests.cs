namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class EcsRamRoleCredentialTests : IDisposable
{
    private const string Keys = "/latest/meta-data/ram/security-credentials/";

    private readonly TestHost _host = new();
    private Func<HttpCall, HttpReply?> _before = _ => null;

    public EcsRamRoleCredentialTests() =>
        _host.Service.Reply(call =>
            _before(call)
            ?? (call.Method, call.Target) switch
            {
                ("PUT", "/latest/api/token") => new HttpReply("token-1"),
                ("GET", Keys) => new HttpReply("attached\n"),
                ("GET", Keys + "attached") or ("GET", Keys + "named") => new HttpReply(_host.Keys()),
                _ => new HttpReply("", 404),
            }
        );

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Keys_AreAskedForWithASessionToken()
    {
        TestHost.AssertKeys("k", await TestHost.GetAsync(Credential()));

        Assert.Equal(
            [("PUT", "/latest/api/token"), ("GET", Keys), ("GET", Keys + "attached")],
            _host.Service.Calls.Select(call => (call.Method, call.Target))
        );
        Assert.Equal([null, "token-1", "token-1"], _host.Service.Calls.Select(call => call.Header("X-aliyun-ecs-metadata-token")));
        Assert.Equal("60", _host.Service.Calls[0].Header("X-aliyun-ecs-metadata-token-ttl-seconds"));
        Assert.All(_host.Addresses, address => Assert.StartsWith("http://100.100.100.200/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RoleOfTheEnvironment_IsNotAskedFor()
    {
        _host.Environment["ALIBABA_CLOUD_ECS_METADATA"] = "named";
        await TestHost.GetAsync(Credential());

        Assert.Equal(["/latest/api/token", Keys + "named"], _host.Service.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task GivenRole_GoesBeforeTheEnvironments()
    {
        _host.Environment["ALIBABA_CLOUD_ECS_METADATA"] = "other";
        await TestHost.GetAsync(Credential("named"));

        Assert.Equal(Keys + "named", _host.Service.Calls[^1].Target);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task NoToken_IsDoneWithout(int status)
    {
        _before = call => call.Method == "PUT" ? new HttpReply("refused", status) : null;
        TestHost.AssertKeys("k", await TestHost.GetAsync(Credential()));

        Assert.All(_host.Service.Calls, call => Assert.Null(call.Header("X-aliyun-ecs-metadata-token")));
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "true")]
    public async Task NoTokenWhereOneIsNeeded_IsAnError(bool option, string variable)
    {
        _host.Environment["ALIBABA_CLOUD_IMDSV1_DISABLED"] = variable;
        _before = call => call.Method == "PUT" ? new HttpReply("", 404) : null;

        Assert.Equal(
            "the ECS metadata service gave no session token (status 404), and asking without one is turned off.",
            await TestHost.FailureAsync(new EcsRamRoleCredential(new EcsRamRoleCredentialOptions { DisableImdsV1 = option }, _host))
        );
        Assert.Single(_host.Service.Calls);
    }

    [Fact]
    public async Task DisabledService_IsNotAsked()
    {
        _host.Environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "TRUE";

        Assert.Equal("ALIBABA_CLOUD_ECS_METADATA_DISABLED turns the ECS metadata service off.", await TestHost.FailureAsync(Credential()));
        Assert.Empty(_host.Service.Calls);
    }

    [Theory]
    [InlineData("", 404)]
    [InlineData(" \n", 200)]
    public async Task InstanceWithoutARole_IsAnError(string body, int status)
    {
        _before = call => call.Target == Keys ? new HttpReply(body, status) : null;

        Assert.Equal("no RAM role is attached to this ECS instance.", await TestHost.FailureAsync(Credential()));
    }

    [Fact]
    public async Task UnknownRole_IsNamed() =>
        Assert.Equal("the ECS metadata service knows no RAM role my/role.", await TestHost.FailureAsync(Credential("my/role")));

    [Fact]
    public async Task FailedCode_IsAnError()
    {
        _before = call => call.Target == Keys + "attached" ? new HttpReply("""{"Code":"Failed"}""") : null;

        Assert.Equal("the ECS metadata service gave a response whose Code is not \"Success\".", await TestHost.FailureAsync(Credential()));
    }

    [Fact]
    public async Task SilenceAboutTheToken_IsDoneWithout()
    {
        _host.Patience = TimeSpan.FromSeconds(1);
        _before = call => call.Method == "PUT" ? HttpReply.Silence : null;

        TestHost.AssertKeys("k", await TestHost.GetAsync(Credential()));
    }

    [Fact]
    public async Task SilentService_IsGivenUp()
    {
        _host.Patience = TimeSpan.FromMilliseconds(50);
        _before = _ => HttpReply.Silence;

        Assert.Equal("the ECS metadata service gave no response in time.", await TestHost.FailureAsync(Credential("named")));
    }

    [Fact]
    public async Task FailedRenewal_LeavesTheOldKeysInUse()
    {
        var credential = Credential();
        await TestHost.GetAsync(credential);
        _before = _ => new HttpReply("", 500);
        _host.Time.Advance(TimeSpan.FromMinutes(59));

        TestHost.AssertKeys("k", await TestHost.GetAsync(credential));
    }

    private EcsRamRoleCredential Credential(string? role = null) => new(new EcsRamRoleCredentialOptions { RoleName = role }, _host);
}
