using System.Net;
using System.Net.Sockets;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>The machine itself: its files, its environment and its network.</summary>
public sealed class MachineTests : IDisposable
{
    private static readonly string Keys =
        """{"AccessKeyId":"k-id","AccessKeySecret":"k-secret","SecurityToken":"k-token","Expiration":"2999-01-02T03:04:05Z"}""";

    private readonly StandIn _service = new();
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        _service.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task CredentialsUri_IsReached()
    {
        _service.Reply(_ => new HttpReply(Keys));

        TestHost.AssertKeys("k", await TestHost.GetAsync(new CredentialsUriCredential(new Uri($"http://127.0.0.1:{_service.Port}/keys"))));
    }

    [Fact]
    public async Task TokenService_IsReached()
    {
        _service.Reply(_ => new HttpReply($$"""{"Credentials":{{Keys}}}"""));
        var options = new RamRoleCredentialOptions { RoleArn = "r", StsEndpoint = $"http://127.0.0.1:{_service.Port}" };

        TestHost.AssertKeys("k", await TestHost.GetAsync(new RamRoleCredential(new AccessKeyCredential("i", "s"), options)));
        Assert.Equal("AssumeRole", Assert.Single(_service.Calls).Header("x-acs-action"));
    }

    [Fact]
    public async Task OidcTokenFile_IsRead()
    {
        await File.WriteAllTextAsync(_file, "t", TestContext.Current.CancellationToken);
        _service.Reply(_ => new HttpReply($$"""{"Credentials":{{Keys}}}"""));
        var options = new OidcRoleCredentialOptions
        {
            RoleArn = "r",
            OidcProviderArn = "p",
            OidcTokenFile = _file,
            StsEndpoint = $"http://127.0.0.1:{_service.Port}",
        };

        TestHost.AssertKeys("k", await TestHost.GetAsync(new OidcRoleCredential(options)));
        Assert.Equal("t", Assert.Single(_service.Calls).Form["OIDCToken"]);
    }

    [Fact]
    public async Task CredentialsFile_IsRead()
    {
        await File.WriteAllTextAsync(
            _file,
            $"[p]\ntype=access_key\naccess_key_id=i\naccess_key_secret={new string('s', 9000)}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(9000, (await TestHost.GetAsync(new CredentialsFileCredential("p", _file))).AccessKeySecret!.Length);
    }

    [Fact]
    public async Task MissingFile_IsNamed() =>
        Assert.Equal($"there is no file {_file}.", await TestHost.FailureAsync(new CredentialsFileCredential("p", _file)));

    [Fact]
    public async Task Folder_IsNoFile() =>
        Assert.StartsWith(
            $"{Path.GetTempPath()} cannot be read:",
            await TestHost.FailureAsync(new CredentialsFileCredential("p", Path.GetTempPath())),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task ClosedPort_IsNamed()
    {
        var port = FreePort();

        Assert.StartsWith(
            $"the credentials URI (127.0.0.1:{port}) cannot be reached: ",
            await TestHost.FailureAsync(new CredentialsUriCredential(new Uri($"http://127.0.0.1:{port}/hush"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task TokenServiceOutOfReach_IsNamed()
    {
        var options = new RamRoleCredentialOptions { RoleArn = "r", StsEndpoint = $"http://127.0.0.1:{FreePort()}" };

        Assert.StartsWith(
            $"AssumeRole at {options.StsEndpoint} failed: ",
            await TestHost.FailureAsync(new RamRoleCredential(new AccessKeyCredential("i", "s"), options)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task EndpointThatIsNoAddress_IsNamed()
    {
        var options = new RamRoleCredentialOptions { RoleArn = "r", StsEndpoint = "a b" };

        Assert.Contains(
            "The endpoint is a host",
            await TestHost.FailureAsync(new RamRoleCredential(new AccessKeyCredential("i", "s"), options)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Variable_IsThatOfTheProcess()
    {
        Environment.SetEnvironmentVariable("FST_TEST_VARIABLE", " x ");

        Assert.Equal("x", CredentialHost.Machine.Setting("FST_TEST_VARIABLE"));
    }

    [Fact]
    public async Task Client_SignsWithTheKeysOfTheRole()
    {
        _service.Reply(_ => new HttpReply($$"""{"Credentials":{{Keys}}}"""));
        var options = new RamRoleCredentialOptions { RoleArn = "r", StsEndpoint = $"http://127.0.0.1:{_service.Port}" };
        var handler = StubHandler.Answering("{}");
        await TestService.SendAsync(
            handler,
            options: TestService.Options(handler, new RamRoleCredential(new AccessKeyCredential("i", "s"), options))
        );

        var sent = Assert.Single(handler.Requests);
        Assert.Equal("k-token", Assert.Single(sent.Headers.GetValues("x-acs-security-token")));
        Assert.StartsWith(
            "ACS3-HMAC-SHA256 Credential=k-id,",
            Assert.Single(sent.Headers.GetValues("Authorization")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ClientWithoutACredentialThatIsSetUp_SaysWhatWasTried()
    {
        using var host = new TestHost();
        var handler = StubHandler.Answering("{}");

        var exception = await Assert.ThrowsAsync<ApiCredentialException>(() =>
            TestService.SendAsync(handler, options: TestService.Options(handler, new DefaultCredential(host)))
        );
        Assert.Contains("- CliProfileCredential: ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
