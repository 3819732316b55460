using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// The temporary keys of a RAM role, taken on (<c>AssumeRole</c>) with another credential. They are renewed ahead of their end by one call
/// of the token service at a time, while calls go on with the old ones. Safe for many threads at once; keep one for as long as the
/// application runs.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RamRoleCredential : ApiCredential
{
    private readonly RenewedValue<ApiCredentialValue> _keys;
    private readonly string _roleArn;

    /// <summary>Takes on a role for an hour at a time.</summary>
    /// <param name="source">Whose keys may take on the role.</param>
    /// <param name="roleArn">The role: <c>acs:ram::{account}:role/{name}</c>.</param>
    /// <exception cref="ArgumentException">The role is null, empty or blank.</exception>
    public RamRoleCredential(ApiCredential source, string roleArn)
        : this(source, new RamRoleCredentialOptions { RoleArn = roleArn }) { }

    /// <summary>Takes on a role.</summary>
    /// <param name="source">Whose keys may take on the role.</param>
    /// <param name="options">The role, and how it is taken on.</param>
    /// <exception cref="ArgumentException">The role is null, empty or blank, or an option is out of its range.</exception>
    public RamRoleCredential(ApiCredential source, RamRoleCredentialOptions options)
        : this(source, options, CredentialHost.Machine) { }

    internal RamRoleCredential(ApiCredential source, RamRoleCredentialOptions options, CredentialHost host)
    {
        var from = source ?? throw new ArgumentNullException(nameof(source));
        var given = RoleSnapshot.Create(options);
        _roleArn = given.RoleArn ?? throw new ArgumentException($"{nameof(options.RoleArn)} is null, empty or blank.", nameof(options));
        var sts = new StsClient(host, given);
        _keys = new RenewedValue<ApiCredentialValue>(RenewAsync, host.TimeProvider);

        async Task<Lease<ApiCredentialValue>> RenewAsync(CancellationToken cancellationToken)
        {
            var value = await from.GetAsync(cancellationToken).ConfigureAwait(false)
                ?? throw ApiCredentialException.Wrong($"{from.GetType().Name} gave no credential.");
            return await sts.AssumeRoleAsync(value, _roleArn, given.ExternalId, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">The role could not be taken on.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) =>
        _keys.GetAsync(cancellationToken);

    /// <summary>The role; no secret.</summary>
    public override string ToString() => $"{nameof(RamRoleCredential)} {{ RoleArn = {_roleArn} }}";
}
