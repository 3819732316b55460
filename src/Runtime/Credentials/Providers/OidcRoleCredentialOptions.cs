namespace FaceSearchToolkit;

/// <summary>
/// How <see cref="OidcRoleCredential"/> takes on its role. What is null comes from the environment. Read once, when the credential is made.
/// </summary>
public sealed class OidcRoleCredentialOptions : RoleCredentialOptions
{
    /// <summary>
    /// The identity provider: <c>acs:ram::{account}:oidc-provider/{name}</c>. Null: <c>ALIBABA_CLOUD_OIDC_PROVIDER_ARN</c>.
    /// </summary>
    public string? OidcProviderArn { get; set; }

    /// <summary>The file that holds the identity token, read anew for each renewal. Null: <c>ALIBABA_CLOUD_OIDC_TOKEN_FILE</c>.</summary>
    public string? OidcTokenFile { get; set; }
}
