using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>
/// Every credential, set up with secrets that are all one word, against services that fail in every way and quote what they were sent: the
/// word is in no text.
/// </summary>
public sealed class CredentialSecretTests : IDisposable
{
    private const string Hush = "hush+hush/42";

    private readonly TestHost _host = new() { Patience = TimeSpan.FromMilliseconds(50) };

    public CredentialSecretTests()
    {
        _host.Environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = Hush;
        _host.Environment["ALIBABA_CLOUD_ROLE_ARN"] = "role";
        _host.Environment["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"] = "provider";
        _host.Environment["ALIBABA_CLOUD_OIDC_TOKEN_FILE"] = "/token";
        _host.Environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = $"http://me:{Hush}@localhost/{Hush}?token={Hush}";
        _host.Files["/token"] = Hush;
        _host.Files["/home/user/.aliyun/config.json"] = $$"""
            {"current":"c","profiles":[
              {"name":"c","mode":"RamRoleArn","access_key_id":"i","access_key_secret":"{{Hush}}","sts_token":"{{Hush}}","ram_role_arn":"r"}
            ]}
            """;
        _host.Files["/home/user/.alibabacloud/credentials.ini"] =
            $"[default]\ntype=ram_role_arn\naccess_key_id=i\naccess_key_secret={Hush}\nsecurity_token={Hush}\nrole_arn=r";
    }

    public static TheoryData<string> Failures => [.. Answers.Keys];

    private static Dictionary<string, Func<HttpCall, HttpReply>> Answers { get; } =
        new()
        {
            ["quotes the request in a refusal"] = call => new HttpReply(
                new JsonObject
                {
                    ["Code"] = "C",
                    ["Message"] = Quote(call),
                    ["RequestId"] = Hush,
                    ["Recommend"] = Hush,
                }.ToJsonString(),
                403
            ),
            ["quotes the request in a code"] = call => new HttpReply(new JsonObject { ["Code"] = Quote(call) }.ToJsonString(), 400),
            ["quotes the request in XML"] = call => new HttpReply(
                $"<Error><Code>{Hush}</Code><Message>{call.Body.Replace("&", " ", StringComparison.Ordinal)}</Message></Error>",
                400
            ),
            ["quotes the request in text"] = call => new HttpReply(Quote(call), 502),
            ["gives broken JSON"] = _ => new HttpReply("{\"Credentials\":{\"AccessKeySecret\":" + Hush),
            ["gives a literal"] = _ => new HttpReply("t" + Hush),
            ["gives nothing"] = _ => new HttpReply(""),
            ["gives half a key"] = _ => new HttpReply(Both($$"""{"AccessKeyId":"i","AccessKeySecret":"{{Hush}}"}""")),
            ["gives a wrong end"] = _ => new HttpReply(
                Both($$"""{"AccessKeyId":"i","AccessKeySecret":"{{Hush}}","SecurityToken":"{{Hush}}","Expiration":"{{Hush}}"}""")
            ),
            ["gives an ended key"] = _ => new HttpReply(
                Both(
                    $$"""{"AccessKeyId":"i","AccessKeySecret":"{{Hush}}","SecurityToken":"{{Hush}}","Expiration":"2001-01-02T03:04:05Z"}"""
                )
            ),
            ["gives another code"] = _ => new HttpReply(Both($$"""{"Code":"{{Hush}}","AccessKeySecret":"{{Hush}}"}""")),
            ["gives too much"] = _ => new HttpReply(string.Concat(Enumerable.Repeat(Hush, 10_000))),
            ["is silent"] = _ => HttpReply.Silence,
        };

    public void Dispose() => _host.Dispose();

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_ShowsNoSecret(string failure)
    {
        _host.Service.Reply(
            failure == "is silent"
                ? call => call.Host.StartsWith("sts", StringComparison.Ordinal) ? new HttpReply("", 403) : HttpReply.Silence
                : Answers[failure]
        );
        foreach (var credential in All())
        {
            var exception = await Assert.ThrowsAsync<ApiCredentialException>(() => TestHost.GetAsync(credential));
            Assert.DoesNotContain("hush", exception.ToString() + credential, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryCredential_IsTestedHereAndShowsItsTextInADebugger()
    {
        var looksUp = typeof(ApiCredential)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsSealed && type.IsSubclassOf(typeof(ApiCredential)) && !type.IsSubclassOf(typeof(FixedCredential)))
            .ToArray();

        Assert.Equal(
            looksUp.Select(type => type.Name).Order(StringComparer.Ordinal),
            All().Select(one => one.GetType().Name).Order(StringComparer.Ordinal)
        );
        Assert.All(looksUp, type => Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value));
    }

    [Theory]
    [InlineData("/home/user/.aliyun/config.json")]
    [InlineData("/home/user/.alibabacloud/credentials.ini")]
    public async Task BrokenFile_IsNotQuoted(string path)
    {
        var whole = _host.Files[path];
        _host.Service.Reply(_ => new HttpReply("", 403));
        for (var length = 0; length < whole.Length; length++)
        {
            _host.Files[path] = whole[..length];
            ApiCredential credential = path.EndsWith(".json", StringComparison.Ordinal)
                ? new CliProfileCredential(null, _host)
                : new CredentialsFileCredential(null, null, _host);
            var exception = await Assert.ThrowsAsync<ApiCredentialException>(() => TestHost.GetAsync(credential));
            Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task KeyThatCannotBeSent_IsNotQuoted()
    {
        var credential = new RamRoleCredential(
            new StsCredential("i", Hush, Hush + "\n"),
            new RamRoleCredentialOptions { RoleArn = "r" },
            _host
        );

        Assert.DoesNotContain(
            "hush",
            (await Assert.ThrowsAsync<ApiCredentialException>(() => TestHost.GetAsync(credential))).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Options_ShowNoPolicyAndNoExternalId() =>
        Assert.DoesNotContain(
            "hush",
            new RamRoleCredentialOptions
            {
                RoleArn = "r",
                Policy = Hush,
                ExternalId = Hush,
            }.ToString(),
            StringComparison.Ordinal
        );

    private static string Quote(HttpCall call) =>
        $"{call.Method} {call.Target} {string.Join(" ", call.Headers.Where(header => header.Key != "Authorization"))} "
        + $"{call.Body} {Uri.UnescapeDataString(call.Body)}";

    private static string Both(string keys) => $$"""{"Credentials":{{keys}},{{keys[1..]}}""";

    private ApiCredential[] All() =>
        [
            new EnvironmentCredential(_host),
            new RamRoleCredential(new StsCredential("i", Hush, Hush), new RamRoleCredentialOptions { RoleArn = "r" }, _host),
            new OidcRoleCredential(new OidcRoleCredentialOptions(), _host),
            new CliProfileCredential(null, _host),
            new CredentialsFileCredential(null, null, _host),
            new EcsRamRoleCredential(new EcsRamRoleCredentialOptions { RoleName = "role" }, _host),
            new CredentialsUriCredential(null, _host),
            new DefaultCredential(_host),
        ];
}
