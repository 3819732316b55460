using System.Text;

namespace FaceSearchToolkit;

/// <summary>ACS3-HMAC-SHA256: a hash over the method, the path, the query, the signed headers and the body's hash, keyed with the secret.</summary>
internal static class Acs3Signature
{
    private const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>The <c>Authorization</c> header.</summary>
    /// <param name="method">Upper-case.</param>
    /// <param name="path">Encoded; empty stands for "/".</param>
    /// <param name="query">Encoded, sorted by key.</param>
    /// <param name="headers">All headers, of which <c>host</c>, <c>content-type</c> and <c>x-acs-…</c> are signed.</param>
    /// <param name="contentHash">The body's SHA-256.</param>
    /// <param name="accessKeyId">Names the key.</param>
    /// <param name="accessKeySecret">Is the key.</param>
    public static string Authorize(string method, string path, string query, IEnumerable<KeyValuePair<string, string>> headers, string contentHash, string accessKeyId, string accessKeySecret)
    {
        var signed = SignedHeaders(headers);
        var names = string.Join(";", signed.Select(header => header.Key));
        using var text = new ByteBuffer();
        AppendCanonicalRequest(text, method, path, query, signed, names, contentHash);
        var signature = Sign(text.Written, accessKeySecret);
        return $"{Algorithm} Credential={accessKeyId},SignedHeaders={names},Signature={signature}";
    }

    private static string Sign(ReadOnlySpan<byte> canonicalRequest, string accessKeySecret)
    {
        using var text = new ByteBuffer();
        text.Append(Algorithm);
        text.Append((byte)'\n');
        text.Append(Hashing.Sha256(canonicalRequest));
        using var key = new ByteBuffer();
        key.Append(accessKeySecret);
        return Hashing.HmacSha256(key.Written, text.Written);
    }

    private static void AppendCanonicalRequest(ByteBuffer text, string method, string path, string query, KeyValuePair<string, string>[] signed, string names, string contentHash)
    {
        AppendLine(text, method);
        AppendLine(text, path.Length == 0 ? "/" : path);
        AppendLine(text, query);
        foreach (var header in signed)
        {
            text.Append(header.Key);
            text.Append((byte)':');
            AppendLine(text, header.Value);
        }

        text.Append((byte)'\n');
        AppendLine(text, names);
        text.Append(contentHash);
    }

    private static void AppendLine(ByteBuffer text, string value)
    {
        text.Append(value);
        text.Append((byte)'\n');
    }

    /// <summary>The headers that are signed: lower-case names in ordinal order; values of one name sorted and joined.</summary>
#pragma warning disable CA1308 // The protocol has lower-case names.
    private static KeyValuePair<string, string>[] SignedHeaders(IEnumerable<KeyValuePair<string, string>> headers) => headers
        .Select(header => new KeyValuePair<string, string>(header.Key.ToLowerInvariant(), header.Value.Trim()))
        .Where(header => header.Key is "host" or "content-type" || header.Key.StartsWith("x-acs-", StringComparison.Ordinal))
        .GroupBy(header => header.Key, header => header.Value, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new KeyValuePair<string, string>(group.Key, string.Join(", ", group.OrderBy(value => value, StringComparer.Ordinal))))
        .ToArray();
#pragma warning restore CA1308
}
