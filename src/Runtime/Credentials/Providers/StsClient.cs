using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Takes on roles at the platform's token service.</summary>
internal sealed class StsClient
{
    private const int Limit = 64 * 1024;

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(30);
    private static readonly ApiService Service = new("Sts", "2015-04-01");

    // It makes nothing that stays: as good as a read where a call is repeated.
    private static readonly ApiOperation AssumeRole = CreateOperation("AssumeRole", ApiOperationFlags.Read);
    private static readonly ApiOperation AssumeRoleWithOidc = CreateOperation("AssumeRoleWithOIDC", ApiOperationFlags.Anonymous);

    private readonly CredentialHost _host;
    private readonly RoleCredentialOptions _role;
    private readonly string _endpoint;

    public StsClient(CredentialHost host, RoleCredentialOptions role)
    {
        _host = host;
        _role = role;
        _endpoint = StsEndpoint.Resolve(host, role.StsEndpoint);
    }

    /// <exception cref="ApiCredentialException">There are no keys.</exception>
    public Task<Lease<ApiCredentialValue>> AssumeRoleAsync(
        ApiCredentialValue source,
        string roleArn,
        string? externalId,
        CancellationToken cancellationToken
    )
    {
        var request = new StsRequest([], [.. CreateForm(roleArn), ("ExternalId", externalId)]);
        return CallAsync(
            AssumeRole,
            request,
            new GivenCredential(source),
            [source.AccessKeySecret, source.SecurityToken, source.BearerToken],
            cancellationToken
        );
    }

    /// <exception cref="ApiCredentialException">There are no keys.</exception>
    public Task<Lease<ApiCredentialValue>> AssumeRoleWithOidcAsync(
        string token,
        string roleArn,
        string providerArn,
        CancellationToken cancellationToken
    )
    {
        var request = new StsRequest(
            CreateAnonymousQuery(),
            [.. CreateForm(roleArn), ("OIDCProviderArn", providerArn), ("OIDCToken", token)]
        );
        return CallAsync(AssumeRoleWithOidc, request, null, [token], cancellationToken);
    }

    private static ApiOperation CreateOperation(string name, ApiOperationFlags flags) =>
        new(Service, name, ApiStyle.Rpc, "POST", "/", ApiBodyKind.Form, ApiBodyKind.Json, flags);

    private (string Name, string? Value)[] CreateForm(string roleArn) =>
        [
            ("DurationSeconds", ((long)_role.Duration.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
            ("Policy", _role.Policy),
            ("RoleArn", roleArn),
            ("RoleSessionName", _role.RoleSessionName ?? _host.Setting(Variables.RoleSessionName) ?? nameof(FaceSearchToolkit)),
        ];

    /// <summary>What a call without a signature says of itself.</summary>
    private (string Name, string? Value)[] CreateAnonymousQuery() =>
        [
            ("Action", AssumeRoleWithOidc.Name),
            ("Format", "JSON"),
            ("SignatureNonce", Guid.NewGuid().ToString()),
            ("Timestamp", _host.TimeProvider.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("Version", Service.Version),
        ];

    private async Task<Lease<ApiCredentialValue>> CallAsync(
        ApiOperation operation,
        StsRequest request,
        ApiCredential? credential,
        string?[] secrets,
        CancellationToken cancellationToken
    )
    {
        var name = $"{operation.Name} at {_endpoint}";
        try
        {
            using var transport = new ApiTransport(Service, CreateOptions(), credential, _host.Sts);
            var response = await transport.SendAsync<StsResponse>(operation, request, cancellationToken).ConfigureAwait(false);
            var keys = response.Credentials ?? throw ApiCredentialException.Wrong($"{name} gave a response without Credentials.");
            return keys.ToLease(name, _host.TimeProvider.GetUtcNow());
        }
        catch (Exception exception) when (exception is not ApiCredentialException && !cancellationToken.IsCancellationRequested)
        {
            throw StsFailure.CreateException(name, exception, secrets);
        }
    }

    private ApiClientOptions CreateOptions() =>
        new()
        {
            Endpoint = _endpoint,
            MaxResponseBytes = Limit,
            TimeProvider = _host.TimeProvider,
            Timeout = CallTimeout,
        };
}
