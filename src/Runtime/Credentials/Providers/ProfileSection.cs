using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>One profile of a file: named texts. Messages name the profile and the key, never a value.</summary>
internal sealed class ProfileSection
{
    private readonly string _place;
    private readonly Func<string, string?> _valueOf;

    /// <param name="place">The profile and its file, for messages.</param>
    /// <param name="valueOf">The text of a key; null where it has none.</param>
    public ProfileSection(string place, Func<string, string?> valueOf)
    {
        _place = place;
        _valueOf = valueOf;
    }

    public string? Find(string key) => _valueOf(key)?.Trim() is { Length: > 0 } value ? value : null;

    /// <exception cref="ApiCredentialException">There is no such text.</exception>
    public string Get(string key) => Find(key) ?? throw Wrong($"has no {key}.");

    public bool IsOn(string key) => string.Equals(Find(key), "true", StringComparison.OrdinalIgnoreCase);

    public ApiCredentialException Wrong(string what) => ApiCredentialException.Wrong($"{_place} {what}");

    /// <exception cref="ApiCredentialException">A part is missing.</exception>
    public AccessKeyCredential AccessKey() => new(Get("access_key_id"), Get("access_key_secret"));

    /// <exception cref="ApiCredentialException">A part is missing.</exception>
    public StsCredential StsKey(string tokenKey) => new(Get("access_key_id"), Get("access_key_secret"), Get(tokenKey));

    /// <summary>Puts what both kinds of role have into the options.</summary>
    /// <exception cref="ApiCredentialException">A part is missing or out of its range.</exception>
    public T Role<T>(T options, string roleArnKey, string sessionNameKey, string durationKey, string? regionId)
        where T : RoleCredentialOptions
    {
        options.RoleArn = Get(roleArnKey);
        options.RoleSessionName = Find(sessionNameKey);
        options.Policy = Find("policy");
        options.StsEndpoint = StsEndpoint.Create(regionId, IsOn("enable_vpc"));
        if (Seconds(durationKey) is var seconds and > 0)
        {
            options.Duration = TimeSpan.FromSeconds(seconds);
        }

        return options.Problem() is { } problem ? throw Wrong($"cannot be used: {problem}") : options;
    }

    private int Seconds(string key) =>
        Find(key) is not { } text ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds
        : throw Wrong($"has a {key} that is no number of seconds.");
}
