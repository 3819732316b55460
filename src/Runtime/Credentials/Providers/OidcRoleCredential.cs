using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// The temporary keys of a RAM role, taken on (<c>AssumeRoleWithOIDC</c>) with an identity token in a file, as a Kubernetes pod has one.
/// The file is read anew for each renewal. The keys are renewed ahead of their end by one call of the token service at a time, while calls
/// go on with the old ones. Safe for many threads at once.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OidcRoleCredential : ApiCredential
{
    private readonly RenewedValue<ApiCredentialValue> _keys;
    private readonly OidcRoleCredentialOptions _options;
    private readonly CredentialHost _host;

    /// <summary>
    /// The role that the environment names: <c>ALIBABA_CLOUD_ROLE_ARN</c>, <c>ALIBABA_CLOUD_OIDC_PROVIDER_ARN</c> and
    /// <c>ALIBABA_CLOUD_OIDC_TOKEN_FILE</c>.
    /// </summary>
    public OidcRoleCredential()
        : this(new OidcRoleCredentialOptions()) { }

    /// <summary>Takes on a role.</summary>
    /// <param name="options">The role, and how it is taken on; what is null comes from the environment.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public OidcRoleCredential(OidcRoleCredentialOptions options)
        : this(options, CredentialHost.Machine) { }

    internal OidcRoleCredential(OidcRoleCredentialOptions options, CredentialHost host)
    {
        _options = RoleSnapshot.Create(options);
        _host = host;
        _keys = new RenewedValue<ApiCredentialValue>(RenewAsync, host.TimeProvider);
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">The environment names no role, or it could not be taken on.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) =>
        _keys.GetAsync(cancellationToken);

    /// <summary>The role; no secret.</summary>
    public override string ToString() => $"{nameof(OidcRoleCredential)} {{ RoleArn = {_options.RoleArn ?? Variables.RoleArn} }}";

    private async Task<Lease<ApiCredentialValue>> RenewAsync(CancellationToken cancellationToken)
    {
        var roleArn = _options.RoleArn ?? Needed(Variables.RoleArn);
        var providerArn = _options.OidcProviderArn ?? Needed(Variables.OidcProviderArn);
        var file = _options.OidcTokenFile ?? Needed(Variables.OidcTokenFile);
        var token = JsonText.Decode(await ReadAsync(file, cancellationToken).ConfigureAwait(false)).Trim();
        return token.Length == 0
            ? throw ApiCredentialException.Wrong($"the OIDC token file {file} is empty.")
            : await new StsClient(_host, _options)
                .AssumeRoleWithOidcAsync(token, roleArn, providerArn, cancellationToken)
                .ConfigureAwait(false);
    }

    private async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await SmallFile.ReadAsync(_host, file, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiCredentialException exception) when (exception.Failure == CredentialFailure.Absent)
        {
            // Whoever names a file means to have one.
            throw ApiCredentialException.Wrong($"the OIDC token cannot be read: {exception.Message}");
        }
    }

    private string Needed(string variable) => _host.Setting(variable) ?? throw ApiCredentialException.Absent($"{variable} is not set.");
}
