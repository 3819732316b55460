using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>A machine whose environment, files, clock and network are the test's: every host that is called is the stand-in.</summary>
internal sealed class TestHost : CredentialHost, IDisposable
{
    private readonly HttpClient _client;

    public TestHost() => _client = new HttpClient(new ToStandIn(() => Service.Port, Addresses));

    public StandIn Service { get; } = new();

    public MovableClock Time { get; } = new();

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What was called, by the addresses that the code under test used.</summary>
    public List<string> Addresses { get; } = [];

    public int FilesOpened { get; private set; }

    public string Home { get; set; } = "/home/user";

    public override TimeProvider TimeProvider => Time;

    public override HttpClient Sts => _client;

    public override HttpClient Local => _client;

    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    public override TimeSpan LocalTimeout => Patience;

    public override string HomeFolder => Home;

    public override string? Variable(string name) => Environment.GetValueOrDefault(name);

    public override Stream OpenFile(string path)
    {
        FilesOpened++;
        return Files.TryGetValue(path, out var content)
            ? new MemoryStream(Encoding.UTF8.GetBytes(content))
            : throw new FileNotFoundException("absent", path);
    }

    /// <summary>Keys as the metadata service and a credentials URI give them.</summary>
    public string Keys(string name = "k", TimeSpan? life = null) =>
        $$"""
            {"Code":"Success","AccessKeyId":"{{name}}-id","AccessKeySecret":"{{name}}-secret","SecurityToken":"{{name}}-token",
            "Expiration":"{{Time.In(life ?? TimeSpan.FromHours(1))}}"}
            """;

    /// <summary>Keys as the token service gives them.</summary>
    public string StsKeys(string name = "k", TimeSpan? life = null) => $$"""{"RequestId":"r","Credentials":{{Keys(name, life)}}}""";

    public static async Task<ApiCredentialValue> GetAsync(ApiCredential credential) =>
        await credential.GetAsync(TestContext.Current.CancellationToken);

    public static async Task<string> FailureAsync(ApiCredential credential) =>
        (await Assert.ThrowsAsync<ApiCredentialException>(() => GetAsync(credential))).Message;

    public static void AssertKeys(string name, ApiCredentialValue value) =>
        Assert.Equal(($"{name}-id", $"{name}-secret", $"{name}-token"), (value.AccessKeyId, value.AccessKeySecret, value.SecurityToken));

    public void Dispose()
    {
        _client.Dispose();
        Service.Dispose();
    }

    private sealed class ToStandIn(Func<int> port, List<string> addresses) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (addresses)
            {
                addresses.Add(request.RequestUri!.GetLeftPart(UriPartial.Path));
            }

            request.Headers.Host ??= request.RequestUri.Authority;
            request.RequestUri = new UriBuilder(request.RequestUri)
            {
                Scheme = "http",
                Host = "127.0.0.1",
                Port = port(),
            }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
