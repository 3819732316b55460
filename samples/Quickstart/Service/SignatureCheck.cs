using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Quickstart.Service;

/// <summary>
/// Verifies ACS3-HMAC-SHA256 from what arrived. It is written from the protocol's description alone and shares nothing with the toolkit's
/// signer: if either misread it, no call gets through.
/// </summary>
internal sealed class SignatureCheck
{
    private const string Algorithm = "ACS3-HMAC-SHA256";

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(15);

    private readonly string _accessKeyId;
    private readonly byte[] _accessKeySecret;
    private readonly ConcurrentDictionary<string, bool> _nonces = new();

    public SignatureCheck(string accessKeyId, string accessKeySecret)
    {
        _accessKeyId = accessKeyId;
        _accessKeySecret = Encoding.UTF8.GetBytes(accessKeySecret);
    }

    public async Task CheckAsync(HttpRequest request)
    {
        var authorization = Authorization.Parse(Algorithm, request.Headers.Authorization.ToString());
        if (authorization.Credential != _accessKeyId)
        {
            throw new ServiceErrorException(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
        }

        CheckSignedHeaders(request, authorization);
        await CheckBodyAsync(request);
        CheckSignature(request, authorization);
        CheckFreshness(request);
    }

    /// <summary>A header that is not signed could be changed on the way, so that all that matter must be.</summary>
    private static void CheckSignedHeaders(HttpRequest request, Authorization authorization)
    {
        var mustBeSigned = request
            .Headers.Keys.Select(k => k.ToLowerInvariant())
            .Where(k => k is "host" or "content-type" || k.StartsWith("x-acs-", StringComparison.Ordinal));
        if (!mustBeSigned.Order(StringComparer.Ordinal).SequenceEqual(authorization.SignedHeaders))
        {
            throw new ServiceErrorException(
                400,
                "IncompleteSignature",
                "The request signature does not conform to Aliyun standards: not all headers are signed, in order."
            );
        }
    }

    private static async Task CheckBodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        if (Hex(SHA256.HashData(body.ToArray())) != request.Headers["x-acs-content-sha256"])
        {
            throw new ServiceErrorException(400, "InvalidContentSha256", "The body is not the one that x-acs-content-sha256 promises.");
        }
    }

    private void CheckSignature(HttpRequest request, Authorization authorization)
    {
        var canonicalRequest = string.Join(
            '\n',
            request.Method,
            request.Path,
            CanonicalQuery(request),
            string.Concat(authorization.SignedHeaders.Select(h => $"{h}:{request.Headers[h].ToString().Trim()}\n")),
            string.Join(';', authorization.SignedHeaders),
            request.Headers["x-acs-content-sha256"]
        );
        var stringToSign = $"{Algorithm}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonicalRequest)))}";
        var expected = Hex(HMACSHA256.HashData(_accessKeySecret, Encoding.UTF8.GetBytes(stringToSign)));

        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.UTF8.GetBytes(authorization.Signature)))
        {
            throw new ServiceErrorException(400, "SignatureDoesNotMatch", "Specified signature does not match our calculation.");
        }
    }

    private void CheckFreshness(HttpRequest request)
    {
        var sent = request.Headers["x-acs-date"].ToString();
        if (
            !DateTimeOffset.TryParseExact(
                sent,
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var date
            )
            || (DateTimeOffset.UtcNow - date).Duration() > Tolerance
        )
        {
            throw new ServiceErrorException(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
        }

        var nonce = request.Headers["x-acs-signature-nonce"].ToString();
        if (nonce.Length == 0 || !_nonces.TryAdd(nonce, true))
        {
            throw new ServiceErrorException(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
        }
    }

    private static string CanonicalQuery(HttpRequest request) =>
        string.Join(
            '&',
            request
                .Query.SelectMany(
                    pair => pair.Value,
                    (pair, value) => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(value ?? "")}"
                )
                .Order(StringComparer.Ordinal)
        );

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
