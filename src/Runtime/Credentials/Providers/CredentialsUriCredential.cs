using System.Diagnostics;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// Temporary keys from an address that responses a GET with JSON: <c>AccessKeyId</c>, <c>AccessKeySecret</c>, <c>SecurityToken</c> and
/// <c>Expiration</c>. They are renewed ahead of their end by one request at a time, while calls go on with the old ones. No proxy is used,
/// and no redirect is followed. Safe for many threads at once.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CredentialsUriCredential : ApiCredential
{
    private readonly RenewedValue<ApiCredentialValue> _keys;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Uri? _address;
    private readonly CredentialHost _host;

    /// <summary>The address in <c>ALIBABA_CLOUD_CREDENTIALS_URI</c>.</summary>
    public CredentialsUriCredential()
        : this(null, CredentialHost.Machine) { }

    /// <summary>Takes the address.</summary>
    /// <param name="address">An absolute <c>http</c> or <c>https</c> address. It is never shown: it may hold a secret of its own.</param>
    /// <exception cref="ArgumentException">It is not such an address.</exception>
    public CredentialsUriCredential(Uri address)
        : this(
            IsAddress(address ?? throw new ArgumentNullException(nameof(address)))
                ? address
                : throw new ArgumentException("The address is no absolute http or https address.", nameof(address)),
            CredentialHost.Machine
        ) { }

    internal CredentialsUriCredential(Uri? address, CredentialHost host)
    {
        _address = address;
        _host = host;
        _keys = new RenewedValue<ApiCredentialValue>(RenewAsync, host.TimeProvider);
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">There is no address, or it gave no keys that serve.</exception>
    public override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) =>
        _keys.GetAsync(cancellationToken);

    /// <summary>The kind of the credential; no part of the address.</summary>
    public override string ToString() => nameof(CredentialsUriCredential);

    private static bool IsAddress(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private async Task<Lease<ApiCredentialValue>> RenewAsync(CancellationToken cancellationToken)
    {
        var address = _address ?? FromEnvironment();
        var name = $"the credentials URI ({address.Host}:{address.Port.ToString(CultureInfo.InvariantCulture)})";
        var response = await LocalHttp
            .SendAsync(_host, new HttpRequestMessage(HttpMethod.Get, address), name, cancellationToken)
            .ConfigureAwait(false);
        return response.IsSuccess
            ? TemporaryKeys.Read(response.Body, name, _host.TimeProvider.GetUtcNow())
            : throw LocalHttp.Refused(name, response.Status);
    }

    private Uri FromEnvironment()
    {
        var text = _host.Setting(Variables.CredentialsUri)
            ?? throw ApiCredentialException.Absent($"{Variables.CredentialsUri} is not set.");
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && IsAddress(address)
            ? address
            : throw ApiCredentialException.Wrong($"{Variables.CredentialsUri} is no absolute http or https address.");
    }
}
