using System.Globalization;
using System.Net.Http.Headers;

namespace FaceSearchToolkit;

/// <summary>Makes the message of one attempt: with its own date, nonce and signature.</summary>
internal sealed class SignedMessage
{
    private readonly ApiEndpoint _endpoint;
    private readonly ApiClientOptions _options;
    private readonly string _userAgent;

    public SignedMessage(ApiEndpoint endpoint, ApiClientOptions options)
    {
        _endpoint = endpoint;
        _options = options;
        _userAgent = UserAgentText.With(options.UserAgent);
    }

    /// <param name="request">The written request.</param>
    /// <param name="credential">What to sign with; null for an anonymous operation.</param>
    /// <exception cref="ArgumentException">A header's value cannot be sent.</exception>
    public HttpRequestMessage Create(PreparedRequest request, ApiCredentialValue? credential)
    {
        var host = request.HostPrefix + _endpoint.Authority;
        var contentHash = Hashing.Sha256(request.Content);
        var headers = HeadersOf(request, host, contentHash);
        var query = Authenticate(request, headers, contentHash, credential);
        var target = query.Length == 0 ? request.Path : $"{request.Path}?{query}";
        var message = new HttpRequestMessage(request.Operation.HttpMethod, RequestAddress.Create($"{_endpoint.Scheme}://{host}", target));
        AddContent(message, request);
        foreach (var header in headers.All)
        {
            if (!header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            {
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return message;
    }

    private static string Authenticate(PreparedRequest request, HeaderList headers, string contentHash, ApiCredentialValue? credential)
    {
        if (credential is null)
        {
            return request.Query;
        }

        if (credential.BearerToken is { } token)
        {
            return AddBearer(request, headers, token);
        }

        if (credential.SecurityToken is { } securityToken)
        {
            headers.Set("x-acs-accesskey-id", credential.AccessKeyId!);
            headers.Set("x-acs-security-token", securityToken);
        }

        var authorization = Acs3Signature.Authorize(request.Operation.Method, request.Path, request.Query, headers.All, contentHash, credential.AccessKeyId!, credential.AccessKeySecret!);
        headers.Set("Authorization", authorization);
        return request.Query;
    }

    private static string AddBearer(PreparedRequest request, HeaderList headers, string token)
    {
        headers.Set("x-acs-bearer-token", token);
        if (request.Operation.Style == ApiStyle.Roa)
        {
            headers.Set("x-acs-signature-type", "BEARERTOKEN");
            return request.Query;
        }

        return request.Query.Length == 0 ? "SignatureType=BEARERTOKEN" : $"{request.Query}&SignatureType=BEARERTOKEN";
    }

    private static void AddContent(HttpRequestMessage message, PreparedRequest request)
    {
        var takesContent = request.Operation.Method is "POST" or "PUT" or "PATCH";
        if (request.Content is null && request.ContentType is null && !takesContent)
        {
            return;
        }

        // Without a body these methods still say so: Content-Length: 0.
        message.Content = new ByteArrayContent(request.Content ?? []);
        if (request.ContentType is { } contentType)
        {
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }
    }

    private HeaderList HeadersOf(PreparedRequest request, string host, string contentHash)
    {
        var headers = new HeaderList();
        headers.Set("Host", host);
        headers.Set("x-acs-version", request.Operation.Service.Version);
        headers.Set("x-acs-action", request.Operation.Name);
        headers.Set("x-acs-date", _options.TimeProvider.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        headers.Set("x-acs-signature-nonce", _options.NonceFactory() ?? throw new InvalidOperationException($"{nameof(ApiClientOptions.NonceFactory)} gave null."));
        headers.Set("x-acs-content-sha256", contentHash);
        headers.Set("User-Agent", _userAgent);
        headers.Set("Accept", "application/json");
        foreach (var header in request.Headers)
        {
            headers.Set(header.Key, header.Value);
        }

        if (request.ContentType is { } contentType)
        {
            headers.Set("content-type", contentType);
        }

        return headers;
    }
}
