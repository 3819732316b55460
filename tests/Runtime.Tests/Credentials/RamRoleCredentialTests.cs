using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class RamRoleCredentialTests : IDisposable
{
    private const string Role = "acs:ram::123:role/reader";

    private readonly TestHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Role_IsTakenOnByASignedForm()
    {
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
        var options = new RamRoleCredentialOptions
        {
            RoleArn = Role,
            RoleSessionName = "me@work",
            Duration = TimeSpan.FromMinutes(20),
            Policy = "{\"a b\":1}",
            ExternalId = "ext/1",
        };
        TestHost.AssertKeys("k", await TestHost.GetAsync(Credential(options)));

        var call = Assert.Single(_host.Service.Calls);
        Assert.Equal(("POST", "/", "sts.aliyuncs.com"), (call.Method, call.Target, call.Host));
        Assert.Equal("https://sts.aliyuncs.com/", Assert.Single(_host.Addresses));
        Assert.Equal(
            ("AssumeRole", "2015-04-01", "application/x-www-form-urlencoded"),
            (call.Header("x-acs-action"), call.Header("x-acs-version"), call.Header("content-type"))
        );
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["DurationSeconds"] = "1200",
                ["ExternalId"] = "ext/1",
                ["Policy"] = "{\"a b\":1}",
                ["RoleArn"] = Role,
                ["RoleSessionName"] = "me@work",
            },
            call.Form
        );
        Assert.Null(call.Header("x-acs-security-token"));
    }

    [Fact]
    public async Task Signature_IsTheBaseKeys()
    {
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
        await TestHost.GetAsync(Credential(new StsCredential("base-id", "base-secret", "base-token")));

        var call = Assert.Single(_host.Service.Calls);
        var hash = Hashing.Sha256(System.Text.Encoding.ASCII.GetBytes(call.Body));
        Assert.Equal("base-token", call.Header("x-acs-security-token"));
        Assert.Equal(
            Acs3Signature.Authorize("POST", "/", "", TestService.Signed(call.Headers), hash, "base-id", "base-secret"),
            call.Header("Authorization")
        );
    }

    [Fact]
    public async Task Defaults_AreAnHourAndTheToolkitsName()
    {
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
        await TestHost.GetAsync(Credential());

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["DurationSeconds"] = "3600",
                ["RoleArn"] = Role,
                ["RoleSessionName"] = "FaceSearchToolkit",
            },
            Assert.Single(_host.Service.Calls).Form
        );
    }

    public static TheoryData<string?, string, string, string, string> Endpoints =>
        new()
        {
            { null, "", "", "", "sts.aliyuncs.com" },
            { null, "", "cn-one", "", "sts.cn-one.aliyuncs.com" },
            { null, "", "cn-one", "True", "sts-vpc.cn-one.aliyuncs.com" },
            { null, "sts.internal", "cn-one", "true", "sts.internal" },
            { "sts.cn-two.aliyuncs.com", "sts.internal", "cn-one", "true", "sts.cn-two.aliyuncs.com" },
        };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoint_IsTheOptionElseTheEnvironments(string? option, string endpoint, string region, string vpc, string expected)
    {
        _host.Environment["ALIBABA_CLOUD_STS_ENDPOINT"] = endpoint;
        _host.Environment["ALIBABA_CLOUD_STS_REGION"] = region;
        _host.Environment["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"] = vpc;
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
        await TestHost.GetAsync(Credential(new RamRoleCredentialOptions { RoleArn = Role, StsEndpoint = option }));

        Assert.Equal(expected, Assert.Single(_host.Service.Calls).Host);
    }

    [Fact]
    public async Task Keys_AreKeptUntilTheyAreDueAndThenRenewed()
    {
        var count = 0;
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys($"k{++count}")));
        var credential = Credential();
        TestHost.AssertKeys("k1", await TestHost.GetAsync(credential));
        TestHost.AssertKeys("k1", await TestHost.GetAsync(credential));
        _host.Time.Advance(TimeSpan.FromHours(1));

        TestHost.AssertKeys("k2", await TestHost.GetAsync(credential));
    }

    [Fact]
    public async Task ManyCallers_ShareOneCall()
    {
        var answer = new TaskCompletionSource<HttpReply>(TaskCreationOptions.RunContinuationsAsynchronously);
        _host.Service.Answer = _ => answer.Task;
        var credential = Credential();
        var callers = Enumerable.Range(0, 100).Select(_ => Task.Run(() => TestHost.GetAsync(credential))).ToArray();
        answer.SetResult(new HttpReply(_host.StsKeys()));
        await Task.WhenAll(callers);

        Assert.Single(_host.Service.Calls);
    }

    [Fact]
    public async Task RefusedRenewal_LeavesTheOldKeysInUse()
    {
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
        var credential = Credential();
        await TestHost.GetAsync(credential);
        _host.Service.Reply(_ => new HttpReply("""{"Code":"NoPermission","Message":"no"}""", 403));
        _host.Time.Advance(TimeSpan.FromMinutes(50));

        TestHost.AssertKeys("k", await TestHost.GetAsync(credential));
        _host.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Contains("NoPermission", await TestHost.FailureAsync(credential), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_SaysWhatWasAskedAndWhy()
    {
        _host.Service.Reply(_ => new HttpReply("""{"Code":"NoPermission","Message":"You may not.","RequestId":"r-1"}""", 403));

        Assert.Equal(
            "AssumeRole at sts.aliyuncs.com was refused with status 403 and code NoPermission: You may not. (request r-1)",
            await TestHost.FailureAsync(Credential())
        );
    }

    public static TheoryData<string, string> Malformed =>
        new()
        {
            { "", "gave a response without Credentials." },
            { "[]", "gave a response without Credentials." },
            { "<html>", "gave a response that cannot be read." },
            { """{"Credentials":null}""", "gave a response without Credentials." },
            { """{"Credentials":{}}""", "gave a response without AccessKeyId." },
            {
                """{"Credentials":{"AccessKeyId":"i","AccessKeySecret":"s","SecurityToken":"t","Expiration":"soon"}}""",
                "gave an Expiration that is no UTC time such as 2030-01-02T03:04:05Z."
            },
            { $"\"{new string('x', 70_000)}\"", "gave a response that cannot be read." },
        };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task MalformedAnswer_IsNamed(string body, string message)
    {
        _host.Service.Reply(_ => new HttpReply(body));

        Assert.Equal($"AssumeRole at sts.aliyuncs.com {message}", await TestHost.FailureAsync(Credential()));
    }

    [Fact]
    public async Task ThrottledCall_IsRepeatedWithAFreshNonce()
    {
        var count = 0;
        _host.Service.Reply(_ =>
            ++count == 1 ? new HttpReply("""{"Code":"Throttling.User","Message":"slow"}""", 400) : new HttpReply(_host.StsKeys())
        );
        TestHost.AssertKeys("k", await TestHost.GetAsync(Credential()));

        Assert.Equal(2, _host.Service.Calls.Select(call => call.Header("x-acs-signature-nonce")).Distinct().Count());
    }

    [Fact]
    public async Task RoleOverARole_TakesBothOn()
    {
        _host.Service.Reply(call => new HttpReply(_host.StsKeys(call.Form["RoleArn"].Split('/')[1])));
        var credential = Credential(Credential());

        TestHost.AssertKeys("reader", await TestHost.GetAsync(credential));
        Assert.Equal([null, "reader-token"], _host.Service.Calls.Select(call => call.Header("x-acs-security-token")));
    }

    [Theory]
    [InlineData("899", null)]
    [InlineData("43201", null)]
    [InlineData("900.5", null)]
    [InlineData("900", "a")]
    [InlineData("900", "with space")]
    public void OptionOutOfItsRange_IsRefused(string seconds, string? session)
    {
        var options = new RamRoleCredentialOptions
        {
            RoleArn = Role,
            RoleSessionName = session,
            Duration = TimeSpan.FromSeconds(double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)),
        };

        Assert.Throws<ArgumentException>("options", () => new RamRoleCredential(new AccessKeyCredential("i", "s"), options));
    }

    [Fact]
    public void MissingParts_AreRefused()
    {
        Assert.Throws<ArgumentException>("options", () => new RamRoleCredential(new AccessKeyCredential("i", "s"), " "));
        Assert.Throws<ArgumentNullException>("source", () => new RamRoleCredential(null!, Role));
        Assert.Throws<ArgumentNullException>("options", () =>
            new RamRoleCredential(new AccessKeyCredential("i", "s"), (RamRoleCredentialOptions)null!)
        );
    }

    [Fact]
    public async Task OptionsChangedLater_DoNotReachTheCredential()
    {
        _host.Service.Reply(_ => new HttpReply(_host.StsKeys()));
        var options = new RamRoleCredentialOptions { RoleArn = Role };
        var credential = Credential(options);
        options.RoleArn = "other";
        await TestHost.GetAsync(credential);

        Assert.Equal(Role, Assert.Single(_host.Service.Calls).Form["RoleArn"]);
    }

    private RamRoleCredential Credential(ApiCredential? source = null) =>
        new(source ?? new AccessKeyCredential("base-id", "base-secret"), new RamRoleCredentialOptions { RoleArn = Role }, _host);

    private RamRoleCredential Credential(RamRoleCredentialOptions options) =>
        new(new AccessKeyCredential("base-id", "base-secret"), options, _host);
}
