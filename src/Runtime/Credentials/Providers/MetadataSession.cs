using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The metadata service of an ECS instance, with a session token where it gives one.</summary>
internal sealed class MetadataSession
{
    private const string Name = "the ECS metadata service";
    private const string Origin = "http://100.100.100.200";
    private const string Keys = "/latest/meta-data/ram/security-credentials/";
    private const int TokenSeconds = 60;

    private readonly CredentialHost _host;
    private readonly string? _token;

    private MetadataSession(CredentialHost host, string? token)
    {
        _host = host;
        _token = token;
    }

    /// <param name="host">The machine.</param>
    /// <param name="needsToken">Whether the service is never asked without a token.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ApiCredentialException">There is no such service here, or it gives no token and one is needed.</exception>
    public static async Task<MetadataSession> OpenAsync(CredentialHost host, bool needsToken, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, Origin + "/latest/api/token");
        request.Headers.Add("X-aliyun-ecs-metadata-token-ttl-seconds", TokenSeconds.ToString(CultureInfo.InvariantCulture));

        // From within a container the token may be out of reach (its response is limited in hops) where the keys are not.
        var response = await LocalHttp.TrySendAsync(host, request, Name, cancellationToken).ConfigureAwait(false);
        if (response is { IsSuccess: true } && response.Text.Length > 0)
        {
            return new MetadataSession(host, response.Text);
        }

        return needsToken
            ? throw ApiCredentialException.Wrong(
                $"{Name} gave no session token ({DescribeStatus(response)}), and asking without one is turned off."
            )
            : new MetadataSession(host, null);
    }

    /// <exception cref="ApiCredentialException">The instance has no role, or the service gave no response.</exception>
    public async Task<string> FindRoleAsync(CancellationToken cancellationToken)
    {
        var response = await GetAsync(Keys, cancellationToken).ConfigureAwait(false);
        if (response.Status == 404)
        {
            throw ApiCredentialException.Absent("no RAM role is attached to this ECS instance.");
        }

        var role = response.IsSuccess ? response.Text.Split('\n')[0].Trim() : throw LocalHttp.Refused(Name, response.Status);
        return role.Length > 0 ? role : throw ApiCredentialException.Absent("no RAM role is attached to this ECS instance.");
    }

    /// <exception cref="ApiCredentialException">There are no keys that serve.</exception>
    public async Task<Lease<ApiCredentialValue>> GetKeysAsync(string role, CancellationToken cancellationToken)
    {
        var response = await GetAsync(Keys + PercentEncoding.Encode(role), cancellationToken).ConfigureAwait(false);
        return response.IsSuccess ? TemporaryKeys.Read(response.Body, Name, _host.TimeProvider.GetUtcNow())
            : response.Status == 404 ? throw ApiCredentialException.Wrong($"{Name} knows no RAM role {role}.")
            : throw LocalHttp.Refused(Name, response.Status);
    }

    private static string DescribeStatus(LocalResponse? response) =>
        response is null ? "no response in time" : $"status {response.Status.ToString(CultureInfo.InvariantCulture)}";

    private Task<LocalResponse> GetAsync(string path, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Origin + path);
        if (_token is not null)
        {
            request.Headers.TryAddWithoutValidation("X-aliyun-ecs-metadata-token", _token);
        }

        return LocalHttp.SendAsync(_host, request, Name, cancellationToken);
    }
}
