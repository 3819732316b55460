namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class DefaultCredentialTests : IDisposable
{
    private static readonly string[] Names =
    [
        "EnvironmentCredential",
        "OidcRoleCredential",
        "CliProfileCredential",
        "CredentialsFileCredential",
        "EcsRamRoleCredential",
        "CredentialsUriCredential",
    ];

    private readonly TestHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(0, "environment")]
    [InlineData(1, "oidc")]
    [InlineData(2, "cli")]
    [InlineData(3, "file")]
    [InlineData(4, "ecs")]
    [InlineData(5, "uri")]
    public async Task FirstThatIsSetUp_IsTaken(int first, string expected)
    {
        SetUpFrom(first);

        Assert.Equal($"{expected}-id", (await TestHost.GetAsync(new DefaultCredential(_host))).AccessKeyId);
    }

    [Fact]
    public async Task WhatAnswered_IsKept()
    {
        SetUpFrom(3);
        var credential = new DefaultCredential(_host);
        await TestHost.GetAsync(credential);
        SetUpFrom(0);

        Assert.Equal("file-id", (await TestHost.GetAsync(credential)).AccessKeyId);
    }

    [Fact]
    public async Task WhatAnsweredAndFailsLater_IsNotReplaced()
    {
        SetUpFrom(5);
        var credential = new DefaultCredential(_host);
        await TestHost.GetAsync(credential);
        SetUpFrom(0);
        _host.Service.Reply(_ => new HttpReply("", 403));
        _host.Time.Advance(TimeSpan.FromHours(2));

        Assert.Contains("status 403", await TestHost.FailureAsync(credential), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyCallers_SearchOnce()
    {
        SetUpFrom(5);
        var credential = new DefaultCredential(_host);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => TestHost.GetAsync(credential))));

        Assert.Single(_host.Service.Calls, call => call.Host == "uri");
    }

    [Fact]
    public async Task NothingSetUp_NamesEachAndItsReason()
    {
        _host.Environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "true";

        const string Found =
            "No credential was found. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or one of the others, "
            + "or ApiClientOptions.Credential. Tried, in this order:";
        Assert.Equal(
            $"""
            {Found}
            - EnvironmentCredential: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set.
            - OidcRoleCredential: ALIBABA_CLOUD_ROLE_ARN is not set.
            - CliProfileCredential: there is no file /home/user/.aliyun/config.json.
            - CredentialsFileCredential: there is no file /home/user/.alibabacloud/credentials.ini.
            - EcsRamRoleCredential: ALIBABA_CLOUD_ECS_METADATA_DISABLED turns the ECS metadata service off.
            - CredentialsUriCredential: ALIBABA_CLOUD_CREDENTIALS_URI is not set.
            """.ReplaceLineEndings("\n"),
            await TestHost.FailureAsync(new DefaultCredential(_host))
        );
    }

    [Fact]
    public async Task NothingFound_IsLookedForAgain()
    {
        var credential = new DefaultCredential(_host);
        await TestHost.FailureAsync(credential);
        SetUpFrom(0);
        _host.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("environment-id", (await TestHost.GetAsync(credential)).AccessKeyId);
    }

    [Fact]
    public async Task WrongOne_IsPassedOver()
    {
        SetUpFrom(2);
        _host.Environment["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "half";
        _host.Files["/home/user/.aliyun/config.json"] = "{";

        Assert.Equal("file-id", (await TestHost.GetAsync(new DefaultCredential(_host))).AccessKeyId);
    }

    [Fact]
    public async Task RefusedOne_IsPassedOver()
    {
        SetUpFrom(1);
        _host.Service.Reply(_ => new HttpReply("""{"Code":"AuthenticationFail.NoPermission","Message":"no"}""", 403));

        Assert.Equal("cli-id", (await TestHost.GetAsync(new DefaultCredential(_host))).AccessKeyId);
    }

    [Fact]
    public async Task OneThatIsOutOfReachJustNow_EndsTheSearch()
    {
        SetUpFrom(1);
        _host.Service.Reply(_ => new HttpReply("busy", 503));
        var credential = new DefaultCredential(_host);
        var failure = await TestHost.FailureAsync(credential);

        Assert.StartsWith("The credential that is set up here cannot be reached just now.", failure, StringComparison.Ordinal);
        Assert.Equal(Names[..2], failure.Split('\n').Skip(1).Select(line => line[2..].Split(':')[0]));
        SetUpFrom(1);
        _host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("oidc-id", (await TestHost.GetAsync(credential)).AccessKeyId);
    }

    [Fact]
    public async Task MissingEcs_IsPassedOver()
    {
        SetUpFrom(5);
        _host.Service.Reply(call => call.Host == "uri" ? new HttpReply(_host.Keys("uri")) : new HttpReply("", 500));

        Assert.Equal("uri-id", (await TestHost.GetAsync(new DefaultCredential(_host))).AccessKeyId);
    }

    /// <summary>Everything from one place in the order on.</summary>
    private void SetUpFrom(int first)
    {
        _host.Environment.Clear();
        _host.Files.Clear();
        Action[] all =
        [
            () =>
                (_host.Environment["ALIBABA_CLOUD_ACCESS_KEY_ID"], _host.Environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]) = (
                    "environment-id",
                    "s"
                ),
            SetUpOidc,
            () =>
                _host.Files["/home/user/.aliyun/config.json"] =
                    """{"current":"c","profiles":[{"name":"c","mode":"AK","access_key_id":"cli-id","access_key_secret":"s"}]}""",
            () =>
                _host.Files["/home/user/.alibabacloud/credentials.ini"] =
                    "[default]\ntype=access_key\naccess_key_id=file-id\naccess_key_secret=s",
            () => _host.Environment["ALIBABA_CLOUD_ECS_METADATA"] = "role",
            () => _host.Environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://uri/keys",
        ];
        foreach (var one in all.Skip(first))
        {
            one();
        }

        _host.Environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = first > 4 ? "true" : "";
        _host.Service.Reply(call =>
            call.Host switch
            {
                "uri" => new HttpReply(_host.Keys("uri")),
                "100.100.100.200" => new HttpReply(_host.Keys("ecs")),
                _ => new HttpReply(_host.StsKeys("oidc")),
            }
        );
    }

    private void SetUpOidc()
    {
        _host.Environment["ALIBABA_CLOUD_ROLE_ARN"] = "role";
        _host.Environment["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"] = "provider";
        _host.Environment["ALIBABA_CLOUD_OIDC_TOKEN_FILE"] = "/token";
        _host.Files["/token"] = "t";
    }
}
