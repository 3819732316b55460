using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// A profile of the credentials file that the platform's libraries share: <c>~/.alibabacloud/credentials.ini</c>, in the types
/// <c>access_key</c>, <c>sts</c>, <c>bearer</c>, <c>ram_role_arn</c>,
/// <c>oidc_role_arn</c> and <c>ecs_ram_role</c>. A changed file is noticed within a minute. Safe for many threads at once.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CredentialsFileCredential : ApiCredential
{
    private readonly FileBackedCredential _file;
    private readonly string? _profile;

    /// <summary>Looks nothing up yet.</summary>
    /// <param name="profile">The profile's name. Null: <c>ALIBABA_CLOUD_PROFILE</c>, else <c>default</c>.</param>
    /// <param name="path">The file. Null: <c>ALIBABA_CLOUD_CREDENTIALS_FILE</c>, else <c>~/.alibabacloud/credentials.ini</c>.</param>
    public CredentialsFileCredential(string? profile = null, string? path = null)
        : this(profile, path, CredentialHost.Machine) { }

    internal CredentialsFileCredential(string? profile, string? path, CredentialHost host)
    {
        _profile = string.IsNullOrWhiteSpace(profile) ? null : profile!.Trim();
        _file = new FileBackedCredential(
            host,
            () => path ?? host.Setting(Variables.CredentialsFile) ?? host.HomeFile(".alibabacloud", "credentials.ini"),
            (content, place) => IniProfiles.Read(content, place, _profile ?? host.Setting(Variables.Profile) ?? "default", host)
        );
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">There is no such file or profile, or it gives no keys.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) =>
        _file.GetAsync(cancellationToken);

    /// <summary>The profile; no secret.</summary>
    public override string ToString() => $"{nameof(CredentialsFileCredential)} {{ Profile = {_profile} }}";
}
