namespace FaceSearchToolkit;

/// <summary>The profiles in a credentials file.</summary>
internal static class IniProfiles
{
    /// <param name="content">The file.</param>
    /// <param name="path">Where it is, for messages.</param>
    /// <param name="name">The profile.</param>
    /// <param name="host">The machine.</param>
    /// <exception cref="ApiCredentialException">The file does not describe such a profile.</exception>
    public static ApiCredential Read(byte[] content, string path, string name, CredentialHost host)
    {
        var sections = IniFile.Parse(JsonText.Decode(JsonReading.WithoutByteOrderMark(content)), path);
        if (!sections.TryGetValue(name, out var section))
        {
            throw ApiCredentialException.Wrong($"{path} has no profile [{name}].");
        }

        var profile = new ProfileSection($"profile [{name}] in {path}", key => section.TryGetValue(key, out var value) ? value : null);
        return profile.Get("type") switch
        {
            "access_key" => profile.AccessKey(),
            "sts" => profile.StsKey(TokenKey(profile)),
            "bearer" => new BearerTokenCredential(profile.Get("bearer_token")),
            "ram_role_arn" => Role(profile, host),
            "oidc_role_arn" => OidcRole(profile, host),
            "ecs_ram_role" => new EcsRamRoleCredential(new EcsRamRoleCredentialOptions { RoleName = profile.Find("role_name") }, host),
            var type => throw profile.Wrong(
                $"has the type \"{type}\", which is not supported: "
                    + "access_key, sts, bearer, ram_role_arn, oidc_role_arn and ecs_ram_role are."
            ),
        };
    }

    /// <summary>The platform's libraries write it in two ways.</summary>
    private static string TokenKey(ProfileSection profile) => profile.Find("sts_token") is null ? "security_token" : "sts_token";

    private static RamRoleCredential Role(ProfileSection profile, CredentialHost host)
    {
        ApiCredential source = profile.Find(TokenKey(profile)) is null ? profile.AccessKey() : profile.StsKey(TokenKey(profile));
        return new RamRoleCredential(
            source,
            Filled(profile, new RamRoleCredentialOptions { ExternalId = profile.Find("external_id") }),
            host
        );
    }

    private static OidcRoleCredential OidcRole(ProfileSection profile, CredentialHost host)
    {
        var options = new OidcRoleCredentialOptions
        {
            OidcProviderArn = profile.Get("oidc_provider_arn"),
            OidcTokenFile = profile.Find("oidc_token_file_path"),
        };
        return new OidcRoleCredential(Filled(profile, options), host);
    }

    private static T Filled<T>(ProfileSection profile, T options)
        where T : RoleCredentialOptions =>
        profile.Role(options, "role_arn", "role_session_name", "duration_seconds", profile.Find("sts_region"));
}
