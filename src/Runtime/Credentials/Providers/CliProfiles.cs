namespace FaceSearchToolkit;

/// <summary>The profiles in the CLI's <c>config.json</c>.</summary>
internal sealed class CliProfiles
{
    private readonly IReadOnlyDictionary<string, JsonElement> _root;
    private readonly string _path;
    private readonly CredentialHost _host;

    private CliProfiles(IReadOnlyDictionary<string, JsonElement> root, string path, CredentialHost host)
    {
        _root = root;
        _path = path;
        _host = host;
    }

    /// <param name="json">The file.</param>
    /// <param name="path">Where it is, for messages.</param>
    /// <param name="profile">The profile's name; null for the current one.</param>
    /// <param name="host">The machine.</param>
    /// <exception cref="ApiCredentialException">The file does not describe such a profile.</exception>
    public static ApiCredential Read(byte[] json, string path, string? profile, CredentialHost host)
    {
        try
        {
            using var document = JsonDocument.Parse(Text(json));
            var profiles = new CliProfiles(ReadMembers(document.RootElement), path, host);
            return profiles.CreateCredential(profile ?? FindText(profiles._root, "current") ?? "default", []);
        }
        catch (JsonException exception)
        {
            // The reader's own message may quote what it found.
            throw ApiCredentialException.Wrong($"{path} is not valid JSON ({JsonErrorLocation.Describe(exception)}).");
        }
    }

    private static byte[] Text(byte[] json) => JsonReading.ReplaceInvalid(JsonReading.WithoutByteOrderMark(json)).ToArray();

    private static IReadOnlyDictionary<string, JsonElement> ReadMembers(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? JsonTree.Members(element) : new Dictionary<string, JsonElement>();

    private static string? FindText(IReadOnlyDictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var value)
        && value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
            ? JsonTree.ScalarText(value)
            : null;

    /// <param name="name">The profile.</param>
    /// <param name="trail">The profiles that led here by <c>source_profile</c>.</param>
    private ApiCredential CreateCredential(string name, List<string> trail)
    {
        var isKnown = trail.Contains(name);
        trail.Add(name);
        if (isKnown)
        {
            throw ApiCredentialException.Wrong($"source_profile goes round in {_path}: {string.Join(" -> ", trail)}.");
        }

        var members = Find(name);
        var profile = new ProfileSection($"profile \"{name}\" in {_path}", key => FindText(members, key));
        return profile.Get("mode") switch
        {
            "AK" => profile.AccessKey(),
            "StsToken" => profile.StsKey("sts_token"),
            "RamRoleArn" => Role(profile, profile.Find("sts_token") is null ? profile.AccessKey() : profile.StsKey("sts_token")),
            "ChainableRamRoleArn" => Role(profile, CreateCredential(profile.Get("source_profile"), trail)),
            "EcsRamRole" => new EcsRamRoleCredential(new EcsRamRoleCredentialOptions { RoleName = profile.Find("ram_role_name") }, _host),
            "OIDC" => OidcRole(profile),
            var mode => throw profile.Wrong(
                $"has the mode \"{mode}\", which is not supported: AK, StsToken, RamRoleArn, ChainableRamRoleArn, EcsRamRole and OIDC are. "
                    + $"Choose another profile with {Variables.Profile}."
            ),
        };
    }

    private IReadOnlyDictionary<string, JsonElement> Find(string name)
    {
        var isList = _root.TryGetValue("profiles", out var profiles) && profiles.ValueKind == JsonValueKind.Array;
        return (isList ? profiles.EnumerateArray().Select(ReadMembers).FirstOrDefault(p => FindText(p, "name") == name) : null)
            ?? throw ApiCredentialException.Wrong($"{_path} has no profile \"{name}\".");
    }

    private RamRoleCredential Role(ProfileSection profile, ApiCredential source)
    {
        var options = new RamRoleCredentialOptions { ExternalId = profile.Find("external_id") };
        return new RamRoleCredential(source, Filled(profile, options), _host);
    }

    private OidcRoleCredential OidcRole(ProfileSection profile)
    {
        var options = new OidcRoleCredentialOptions
        {
            OidcProviderArn = profile.Get("oidc_provider_arn"),
            OidcTokenFile = profile.Get("oidc_token_file"),
        };
        return new OidcRoleCredential(Filled(profile, options), _host);
    }

    private static T Filled<T>(ProfileSection profile, T options)
        where T : RoleCredentialOptions =>
        profile.Role(options, "ram_role_arn", "ram_session_name", "expired_seconds", profile.Find("sts_region"));
}
