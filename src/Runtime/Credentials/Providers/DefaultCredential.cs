using System.Diagnostics;
using System.Text;

namespace FaceSearchToolkit;

/// <summary>
/// The credential that this machine is set up with, looked for where the platform's tools look, in their order:
/// <see cref="EnvironmentCredential"/>, <see cref="OidcRoleCredential"/>,
/// <see cref="CliProfileCredential"/>, <see cref="CredentialsFileCredential"/>, <see cref="EcsRamRoleCredential"/>,
/// <see cref="CredentialsUriCredential"/>. The first that gives keys is kept. One that is set up but cannot be reached just now ends the
/// search, so that a hiccup does not make calls go out in another name. Safe for many threads at once; keep one for as long as the
/// application runs.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DefaultCredential : ApiCredential
{
    private static readonly Lazy<DefaultCredential> LazyShared = new(() => new DefaultCredential());

    private readonly RenewedValue<ApiCredential> _found;
    private readonly CredentialHost _host;

    /// <summary>Looks nothing up yet.</summary>
    public DefaultCredential()
        : this(CredentialHost.Machine) { }

    internal DefaultCredential(CredentialHost host)
    {
        _host = host;
        _found = new RenewedValue<ApiCredential>(FindAsync, host.TimeProvider);
    }

    /// <summary>The one of all clients that are given no other, so that they share its keys.</summary>
    internal static DefaultCredential Shared => LazyShared.Value;

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">Nothing gives keys; the message says what was tried and why it failed.</exception>
    public override async ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default)
    {
        var credential = await _found.GetAsync(cancellationToken).ConfigureAwait(false);
        return await credential.GetAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The kind of the credential; no secret.</summary>
    public override string ToString() => nameof(DefaultCredential);

    private async Task<Lease<ApiCredential>> FindAsync(CancellationToken cancellationToken)
    {
        var reasons = new StringBuilder();
        foreach (var candidate in CreateProviders())
        {
            try
            {
                await candidate.GetAsync(cancellationToken).ConfigureAwait(false);
                return Leases.Lasting(candidate);
            }
            catch (ApiCredentialException exception)
            {
                reasons.Append('\n').Append("- ").Append(candidate.GetType().Name).Append(": ").Append(exception.Message);
                if (exception.Failure == CredentialFailure.Unreachable)
                {
                    throw ApiCredentialException.Unreachable(
                        $"The credential that is set up here cannot be reached just now. Tried, in this order:{reasons}",
                        exception
                    );
                }
            }
        }

        throw ApiCredentialException.Wrong(
            $"No credential was found. Set {Variables.AccessKeyId} and {Variables.AccessKeySecret}, or one of the others, "
                + $"or {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Credential)}. Tried, in this order:{reasons}"
        );
    }

    private ApiCredential[] CreateProviders() =>
        [
            new EnvironmentCredential(_host),
            new OidcRoleCredential(new OidcRoleCredentialOptions(), _host),
            new CliProfileCredential(null, _host),
            new CredentialsFileCredential(null, null, _host),
            new EcsRamRoleCredential(new EcsRamRoleCredentialOptions(), _host),
            new CredentialsUriCredential(null, _host),
        ];
}
