namespace FaceSearchToolkit;

/// <summary>Options as they were when the credential was made: later changes do not reach it.</summary>
internal static class RoleSnapshot
{
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static RamRoleCredentialOptions Create(RamRoleCredentialOptions options) =>
        Copy(options, new RamRoleCredentialOptions { ExternalId = Given(options?.ExternalId) });

    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static OidcRoleCredentialOptions Create(OidcRoleCredentialOptions options) =>
        Copy(
            options,
            new OidcRoleCredentialOptions
            {
                OidcProviderArn = Given(options?.OidcProviderArn),
                OidcTokenFile = Given(options?.OidcTokenFile),
            }
        );

    private static T Copy<T>(T? options, T copy)
        where T : RoleCredentialOptions
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        copy.Duration = options.Duration;
        copy.Policy = Given(options.Policy);
        copy.RoleArn = Given(options.RoleArn);
        copy.RoleSessionName = Given(options.RoleSessionName);
        copy.StsEndpoint = Given(options.StsEndpoint);
        return copy.Problem() is { } problem ? throw new ArgumentException(problem, nameof(options)) : copy;
    }

    private static string? Given(string? text) => text?.Trim() is { Length: > 0 } given ? given : null;
}
