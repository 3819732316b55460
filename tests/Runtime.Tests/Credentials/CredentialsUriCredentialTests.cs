namespace FaceSearchToolkit.Runtime.Tests.Credentials;

public sealed class CredentialsUriCredentialTests : IDisposable
{
    private readonly TestHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Address_IsAskedByGet()
    {
        _host.Environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://localhost:8080/keys?for=me";
        _host.Service.Reply(_ => new HttpReply(_host.Keys()));
        TestHost.AssertKeys("k", await TestHost.GetAsync(new CredentialsUriCredential(null, _host)));

        var call = Assert.Single(_host.Service.Calls);
        Assert.Equal(("GET", "/keys?for=me", "localhost:8080", ""), (call.Method, call.Target, call.Host, call.Body));
    }

    [Fact]
    public async Task GivenAddress_GoesBeforeTheEnvironment()
    {
        _host.Environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://localhost/a";
        _host.Service.Reply(_ => new HttpReply(_host.Keys()));
        await TestHost.GetAsync(new CredentialsUriCredential(new Uri("http://localhost/b"), _host));

        Assert.Equal("/b", Assert.Single(_host.Service.Calls).Target);
    }

    [Theory]
    [InlineData(null, "ALIBABA_CLOUD_CREDENTIALS_URI is not set.")]
    [InlineData("not an address", "ALIBABA_CLOUD_CREDENTIALS_URI is no absolute http or https address.")]
    [InlineData("file:///etc/passwd", "ALIBABA_CLOUD_CREDENTIALS_URI is no absolute http or https address.")]
    public async Task MissingOrWrongAddress_IsNamed(string? address, string message)
    {
        _host.Environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = address ?? "";

        Assert.Equal(message, await TestHost.FailureAsync(new CredentialsUriCredential(null, _host)));
    }

    [Fact]
    public void WrongAddress_IsRefused()
    {
        Assert.Throws<ArgumentException>("address", () => new CredentialsUriCredential(new Uri("/relative", UriKind.Relative)));
        Assert.Throws<ArgumentNullException>("address", () => new CredentialsUriCredential(null!));
    }

    [Fact]
    public async Task Keys_AreRenewedWhenTheyEnd()
    {
        var count = 0;
        _host.Service.Reply(_ => new HttpReply(_host.Keys($"k{++count}", TimeSpan.FromMinutes(1))));
        var credential = new CredentialsUriCredential(new Uri("http://localhost/b"), _host);
        await TestHost.GetAsync(credential);
        _host.Time.Advance(TimeSpan.FromMinutes(1));

        TestHost.AssertKeys("k2", await TestHost.GetAsync(credential));
    }

    [Theory]
    [InlineData(403, "the credentials URI (localhost:80) answered with status 403 (Forbidden).")]
    [InlineData(302, "the credentials URI (localhost:80) answered with status 302 (Found).")]
    public async Task Refusal_NamesTheStatus(int status, string message)
    {
        _host.Service.Reply(_ => new HttpReply("secret", status));

        Assert.Equal(message, await TestHost.FailureAsync(new CredentialsUriCredential(new Uri("http://localhost/b"), _host)));
    }

    public static TheoryData<string, string> Malformed =>
        new()
        {
            { "", "not valid JSON" },
            { "<html>", "not valid JSON (line 1, byte 1)" },
            { "{\"AccessKeyId\":\n hush", "not valid JSON (line 2, byte 2)" },
            { "{}", "without AccessKeyId" },
            { """{"AccessKeyId":" ","AccessKeySecret":"hush"}""", "without AccessKeyId" },
            { """{"AccessKeyId":"i"}""", "without AccessKeySecret" },
            { """{"AccessKeyId":"i","AccessKeySecret":"hush"}""", "without SecurityToken" },
            { """{"AccessKeyId":"i","AccessKeySecret":"hush","SecurityToken":"hush"}""", "without Expiration" },
            {
                """{"AccessKeyId":"i","AccessKeySecret":"hush","SecurityToken":"hush","Expiration":"hush"}""",
                "no UTC time such as 2030-01-02T03:04:05Z"
            },
            { """{"AccessKeyId":"i","AccessKeySecret":"hush","SecurityToken":"hush","Expiration":"2031-01-02 03:04:05"}""", "no UTC time" },
            { """{"AccessKeyId":"i","AccessKeySecret":"hush","SecurityToken":"hush","Expiration":1893553445}""", "no UTC time" },
            {
                """{"AccessKeyId":"i","AccessKeySecret":"hush","SecurityToken":"hush","Expiration":"2030-01-02T03:04:05Z"}""",
                "ended at 2030-01-02T03:04:05Z, and it is 2030-01-02T03:04:05Z here: is this machine's clock right?"
            },
            {
                """{"Code":"hush","AccessKeyId":"i","AccessKeySecret":"hush","SecurityToken":"hush","Expiration":"2031-01-02T03:04:05Z"}""",
                "Code is not \"Success\""
            },
            { $"\"{new string('x', 70_000)}\"", "longer than 65536 bytes" },
        };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task MalformedAnswer_IsNamedAndNotShown(string body, string message)
    {
        _host.Service.Reply(_ => new HttpReply(body));
        var exception = await Assert.ThrowsAsync<ApiCredentialException>(() =>
            TestHost.GetAsync(new CredentialsUriCredential(new Uri("http://localhost/b"), _host))
        );

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-01-02T03:04:06Z")]
    [InlineData("2030-01-02T03:04:05.5Z")]
    [InlineData("2030-01-02T03:04:06.1234567Z")]
    public async Task Expiration_MayHaveAFraction(string expiration)
    {
        _host.Service.Reply(_ => new HttpReply(
            $$"""{"AccessKeyId":"k-id","AccessKeySecret":"k-secret","SecurityToken":"k-token","Expiration":"{{expiration}}"}"""
        ));

        TestHost.AssertKeys("k", await TestHost.GetAsync(new CredentialsUriCredential(new Uri("http://localhost/b"), _host)));
    }
}
