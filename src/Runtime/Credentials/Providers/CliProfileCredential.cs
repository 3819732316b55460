using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// A profile of the platform's command line: <c>~/.aliyun/config.json</c>, in the modes <c>AK</c>, <c>StsToken</c>, <c>RamRoleArn</c>,
/// <c>ChainableRamRoleArn</c>, <c>EcsRamRole</c> and <c>OIDC</c>. A changed file is noticed within a minute. Off where
/// <c>ALIBABA_CLOUD_CLI_PROFILE_DISABLED</c> is <c>true</c>. Safe for many threads at once.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CliProfileCredential : ApiCredential
{
    private readonly FileBackedCredential _file;
    private readonly CredentialHost _host;
    private readonly string? _profile;

    /// <summary>Looks nothing up yet.</summary>
    /// <param name="profile">The profile's name. Null: <c>ALIBABA_CLOUD_PROFILE</c>, else the file's current one.</param>
    public CliProfileCredential(string? profile = null)
        : this(profile, CredentialHost.Machine) { }

    internal CliProfileCredential(string? profile, CredentialHost host)
    {
        _profile = string.IsNullOrWhiteSpace(profile) ? null : profile!.Trim();
        _host = host;
        _file = new FileBackedCredential(host, FindPath, (json, path) =>
            CliProfiles.Read(json, path, _profile ?? host.Setting(Variables.Profile), host)
        );
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">There is no such file or profile, or it gives no keys.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) =>
        _file.GetAsync(cancellationToken);

    /// <summary>The profile; no secret.</summary>
    public override string ToString() => $"{nameof(CliProfileCredential)} {{ Profile = {_profile} }}";

    private string FindPath() =>
        _host.IsOn(Variables.CliProfileDisabled)
            ? throw ApiCredentialException.Absent($"{Variables.CliProfileDisabled} turns CLI profiles off.")
            : _host.HomeFile(".aliyun", "config.json");
}
