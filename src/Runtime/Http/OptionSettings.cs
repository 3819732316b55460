using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Options from the texts of a configuration.</summary>
internal static class OptionSettings
{
    private const string Time = "a time such as \"00:00:30\"";

    public static void Apply(ApiClientOptions options, Func<string, string?> setting)
    {
        options.RegionId = ReadText(setting, nameof(options.RegionId)) ?? options.RegionId;
        options.Endpoint = ReadText(setting, nameof(options.Endpoint)) ?? options.Endpoint;
        options.UserAgent = ReadText(setting, nameof(options.UserAgent)) ?? options.UserAgent;
        options.ValidateRequests = ReadValue<bool>(setting, nameof(options.ValidateRequests), bool.TryParse, "true or false")
            ?? options.ValidateRequests;
        options.MaxResponseBytes = ReadValue<int>(setting, nameof(options.MaxResponseBytes), TryParse, "a whole number of bytes")
            ?? options.MaxResponseBytes;
        options.Timeout = ReadValue<TimeSpan>(setting, nameof(options.Timeout), TryParse, Time) ?? options.Timeout;
        options.ConnectTimeout = ReadValue<TimeSpan>(setting, nameof(options.ConnectTimeout), TryParse, Time) ?? options.ConnectTimeout;
        options.Credential = ReadCredential(setting) ?? options.Credential;
        Apply(options.Retry, setting);
    }

    private static void Apply(ApiRetryOptions retry, Func<string, string?> setting)
    {
        const string section = nameof(ApiClientOptions.Retry) + ":";
        retry.MaxAttempts = ReadValue<int>(setting, section + nameof(retry.MaxAttempts), TryParse, "a whole number") ?? retry.MaxAttempts;
        retry.BaseDelay = ReadValue<TimeSpan>(setting, section + nameof(retry.BaseDelay), TryParse, Time) ?? retry.BaseDelay;
        retry.MaxDelay = ReadValue<TimeSpan>(setting, section + nameof(retry.MaxDelay), TryParse, Time) ?? retry.MaxDelay;
        retry.AttemptTimeout = ReadValue<TimeSpan>(setting, section + nameof(retry.AttemptTimeout), TryParse, Time) ?? retry.AttemptTimeout;
    }

    private static ApiCredential? ReadCredential(Func<string, string?> setting)
    {
        var (id, secret) = (ReadText(setting, "AccessKeyId"), ReadText(setting, "AccessKeySecret"));
        if (id is null != secret is null)
        {
            throw new ArgumentException("AccessKeyId and AccessKeySecret belong together, but only one of them is given.");
        }

        if (id is not null)
        {
            return ReadText(setting, "SecurityToken") is { } token
                ? new StsCredential(id, secret!, token)
                : new AccessKeyCredential(id, secret!);
        }

        return ReadText(setting, "BearerToken") is { } bearer ? new BearerTokenCredential(bearer) : null;
    }

    private static string? ReadText(Func<string, string?> setting, string name) => setting(name) is { Length: > 0 } text ? text : null;

    private static T? ReadValue<T>(Func<string, string?> setting, string name, TryParser<T> tryParse, string kind)
        where T : struct
    {
        if (ReadText(setting, name) is not { } text)
        {
            return null;
        }

        return tryParse(text, out var value) ? value : throw new ArgumentException($"{name} is \"{text}\", but must be {kind}.");
    }

    private static bool TryParse(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParse(string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value);

    private delegate bool TryParser<T>(string text, out T value);
}
