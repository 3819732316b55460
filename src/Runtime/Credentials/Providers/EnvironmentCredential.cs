using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// The access key in the environment: <c>ALIBABA_CLOUD_ACCESS_KEY_ID</c> and <c>ALIBABA_CLOUD_ACCESS_KEY_SECRET</c>, with
/// <c>ALIBABA_CLOUD_SECURITY_TOKEN</c> where it is a temporary one. Read anew for each attempt. Safe for many threads at once.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EnvironmentCredential : ApiCredential
{
    private readonly CredentialHost _host;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile ApiCredentialValue? _last;

    /// <summary>Looks nothing up yet.</summary>
    public EnvironmentCredential()
        : this(CredentialHost.Machine) { }

    internal EnvironmentCredential(CredentialHost host) => _host = host;

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">The environment holds no access key, or half of one.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default)
    {
        var id = _host.Setting(Variables.AccessKeyId);
        var secret = _host.Setting(Variables.AccessKeySecret);
        return id is not null && secret is not null
            ? new(CreateValue(id, secret, _host.Setting(Variables.SecurityToken)))
            : throw Missing(id, secret);
    }

    /// <summary>The kind of the credential; no secret.</summary>
    public override string ToString() => nameof(EnvironmentCredential);

    /// <summary>The same object for the same key.</summary>
    private ApiCredentialValue CreateValue(string id, string secret, string? token) =>
        _last is { } last && last.AccessKeyId == id && last.AccessKeySecret == secret && last.SecurityToken == token
            ? last
            : _last = ApiCredentialValue.FromAccessKey(id, secret, token);

    private static ApiCredentialException Missing(string? id, string? secret) =>
        id is null && secret is null
            ? ApiCredentialException.Absent($"{Variables.AccessKeyId} and {Variables.AccessKeySecret} are not set.")
            : ApiCredentialException.Wrong(
                id is null
                    ? $"{Variables.AccessKeySecret} is set, but {Variables.AccessKeyId} is not."
                    : $"{Variables.AccessKeyId} is set, but {Variables.AccessKeySecret} is not."
            );
}
