using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// The temporary keys of the RAM role that is attached to the ECS instance this runs on, from the instance's metadata service. They are
/// renewed ahead of their end by one request at a time, while calls go on with the old ones. Off where
/// <c>ALIBABA_CLOUD_ECS_METADATA_DISABLED</c> is <c>true</c>. Safe for many threads at once.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EcsRamRoleCredential : ApiCredential
{
    private readonly RenewedValue<ApiCredentialValue> _keys;
    private readonly CredentialHost _host;
    private readonly string? _roleName;
    private readonly bool _needsToken;

    /// <summary>Looks nothing up yet.</summary>
    public EcsRamRoleCredential()
        : this(new EcsRamRoleCredentialOptions()) { }

    /// <summary>Looks nothing up yet.</summary>
    /// <param name="options">How the keys are looked up; read now.</param>
    public EcsRamRoleCredential(EcsRamRoleCredentialOptions options)
        : this(options ?? throw new ArgumentNullException(nameof(options)), CredentialHost.Machine) { }

    internal EcsRamRoleCredential(EcsRamRoleCredentialOptions options, CredentialHost host)
    {
        _roleName = string.IsNullOrWhiteSpace(options.RoleName) ? null : options.RoleName!.Trim();
        _needsToken = options.DisableImdsV1;
        _host = host;
        _keys = new RenewedValue<ApiCredentialValue>(RenewAsync, host.TimeProvider);
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">This is no ECS instance, it has no role, or its metadata service gave no keys that
    /// serve.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) =>
        _keys.GetAsync(cancellationToken);

    /// <summary>The role; no secret.</summary>
    public override string ToString() => $"{nameof(EcsRamRoleCredential)} {{ RoleName = {_roleName} }}";

    private async Task<Lease<ApiCredentialValue>> RenewAsync(CancellationToken cancellationToken)
    {
        if (_host.IsOn(Variables.EcsMetadataDisabled))
        {
            throw ApiCredentialException.Absent($"{Variables.EcsMetadataDisabled} turns the ECS metadata service off.");
        }

        try
        {
            var service = await MetadataSession
                .OpenAsync(_host, _needsToken || _host.IsOn(Variables.ImdsV1Disabled), cancellationToken)
                .ConfigureAwait(false);
            var role = _roleName
                ?? _host.Setting(Variables.EcsMetadata)
                ?? await service.FindRoleAsync(cancellationToken).ConfigureAwait(false);
            return await service.GetKeysAsync(role, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiCredentialException exception) when (exception.Failure == CredentialFailure.Unreachable)
        {
            // Elsewhere than on ECS there is nobody to reach.
            throw ApiCredentialException.Absent(exception.Message, exception.InnerException);
        }
    }
}
