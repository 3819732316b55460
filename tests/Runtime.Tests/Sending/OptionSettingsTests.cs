namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>Options from a configuration, and their copies.</summary>
public sealed class OptionSettingsTests
{
    [Fact]
    public void Settings_BecomeOptions()
    {
        var options = Read(
            ("RegionId", "cn-beijing"),
            ("Endpoint", "a.example.com"),
            ("UserAgent", "app/1"),
            ("ValidateRequests", "false"),
            ("MaxResponseBytes", "1024"),
            ("Timeout", "00:00:30"),
            ("ConnectTimeout", "00:00:02"),
            ("Retry:MaxAttempts", "5"),
            ("Retry:BaseDelay", "00:00:00.1"),
            ("Retry:MaxDelay", "00:00:03"),
            ("Retry:AttemptTimeout", "00:00:10")
        );
        Assert.Equal(
            ("cn-beijing", "a.example.com", "app/1", false, 1024),
            (options.RegionId, options.Endpoint, options.UserAgent, options.ValidateRequests, options.MaxResponseBytes)
        );
        Assert.Equal((TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(2)), (options.Timeout, options.ConnectTimeout));
        Assert.Equal(
            (5, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(10)),
            (options.Retry.MaxAttempts, options.Retry.BaseDelay, options.Retry.MaxDelay, options.Retry.AttemptTimeout)
        );
        Assert.Null(options.Credential);
    }

    [Fact]
    public void AbsentSettings_LeaveTheDefaults()
    {
        var (read, fresh) = (Read(), new ApiClientOptions());
        Assert.Equal(
            (fresh.Timeout, fresh.MaxResponseBytes, fresh.Retry.MaxAttempts),
            (read.Timeout, read.MaxResponseBytes, read.Retry.MaxAttempts)
        );
    }

    [Theory]
    [InlineData(typeof(AccessKeyCredential), "AccessKeyId", "AccessKeySecret")]
    [InlineData(typeof(StsCredential), "AccessKeyId", "AccessKeySecret", "SecurityToken")]
    [InlineData(typeof(BearerTokenCredential), "BearerToken")]
    public void Keys_BecomeACredential(Type credential, params string[] names) =>
        Assert.IsType(credential, Read([.. names.Select(name => (name, "value"))]).Credential);

    [Theory]
    [InlineData("Timeout", "soon")]
    [InlineData("Retry:BaseDelay", "1 minute")]
    [InlineData("MaxResponseBytes", "1,000")]
    [InlineData("ValidateRequests", "yes")]
    public void WrongSetting_IsNamedWithWhatIsAllowed(string name, string value)
    {
        var error = Assert.Throws<ArgumentException>(() => Read((name, value)));
        Assert.StartsWith($"{name} is \"{value}\", but must be ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AccessKeyId")]
    [InlineData("AccessKeySecret")]
    public void HalfAKey_IsAnErrorThatDoesNotShowIt(string name)
    {
        var error = Assert.Throws<ArgumentException>(() => Read((name, "marker-value")));
        Assert.DoesNotContain("marker-value", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Clone_HasAllValues()
    {
        using var client = new HttpClient();
        var options = new ApiClientOptions
        {
            RegionId = "r",
            Endpoint = "e",
            Credential = new BearerTokenCredential("t"),
            Timeout = TimeSpan.FromSeconds(1),
            ConnectTimeout = TimeSpan.FromSeconds(2),
            HttpClient = client,
            ValidateRequests = false,
            TimeProvider = new OtherTime(),
            NonceFactory = () => "n",
            MaxResponseBytes = 3,
            UserAgent = "u",
            Retry = new ApiRetryOptions { MaxAttempts = 7 },
        };
        options.HandlerFactories.Add(() => new ApiSigningHandler());
        var clone = options.Clone();
        foreach (var property in typeof(ApiClientOptions).GetProperties().Where(property => property.Name != nameof(options.Retry)))
        {
            Assert.Equal(property.GetValue(options), property.GetValue(clone));
            Assert.NotEqual(property.GetValue(new ApiClientOptions()), property.GetValue(clone));
        }

        clone.Retry.MaxAttempts = 9;
        Assert.Equal(7, options.Retry.MaxAttempts);
        clone.HandlerFactories.Clear();
        Assert.Single(options.HandlerFactories);
    }

    private static ApiClientOptions Read(params (string Name, string Value)[] settings)
    {
        var options = new ApiClientOptions();
        options.Bind(name => settings.FirstOrDefault(setting => setting.Name == name).Value);
        return options;
    }

    private sealed class OtherTime : TimeProvider;
}
