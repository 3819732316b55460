using System.Text;

namespace FaceSearchToolkit;

/// <summary>
/// ACS3-HMAC-SHA256: a hash over the method, the path, the query, the signed headers and the body's hash, keyed with the secret.
/// </summary>
internal static class Acs3Signature
{
    private const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>The <c>Authorization</c> header.</summary>
    /// <param name="method">Upper-case.</param>
    /// <param name="path">Encoded; empty stands for "/".</param>
    /// <param name="query">Encoded, sorted by key.</param>
    /// <param name="headers">What is signed of the headers.</param>
    /// <param name="contentHash">The body's SHA-256.</param>
    /// <param name="accessKeyId">Names the key.</param>
    /// <param name="accessKeySecret">Is the key.</param>
    public static string Authorize(
        string method,
        ReadOnlySpan<char> path,
        ReadOnlySpan<char> query,
        SignedHeaders headers,
        string contentHash,
        string accessKeyId,
        string accessKeySecret
    )
    {
        var text = ThreadSpare<SignatureText>.Take() ?? new SignatureText();
        text.Clear();
        AppendCanonicalRequest(text, method, path, query, headers, contentHash);
        Span<byte> signature = stackalloc byte[Hashing.Size];
        Hashing.Sha256(text.Utf8, signature);
        text.Clear();
        text.Append(Algorithm);
        text.Append('\n');
        text.AppendHex(signature);
        Sign(text.Utf8, accessKeySecret, signature);
        text.Clear();
        AppendAuthorization(text, headers, accessKeyId, signature);
        if (!text.IsLarge)
        {
            ThreadSpare<SignatureText>.Keep(text);
        }

        return text.ToString();
    }

    private static void Sign(ReadOnlySpan<byte> text, string accessKeySecret, Span<byte> signature)
    {
        // Never in memory that is used again: the secret is in none that others are handed.
#if NETSTANDARD2_0
        var key = Encoding.UTF8.GetBytes(accessKeySecret).AsSpan();
#else
        var size = Encoding.UTF8.GetMaxByteCount(accessKeySecret.Length);
        var room = size <= 256 ? stackalloc byte[256] : new byte[size];
        var key = room.Slice(0, Encoding.UTF8.GetBytes(accessKeySecret, room));
#endif
        Hashing.HmacSha256(key, text, signature);
        key.Clear();
    }

    private static void AppendCanonicalRequest(
        SignatureText text,
        string method,
        ReadOnlySpan<char> path,
        ReadOnlySpan<char> query,
        SignedHeaders headers,
        string contentHash
    )
    {
        text.Append(method);
        text.Append('\n');
        text.Append(path.IsEmpty ? "/".AsSpan() : path);
        text.Append('\n');
        text.Append(query);
        text.Append('\n');
        headers.AppendLinesTo(text);
        text.Append('\n');
        headers.AppendNamesTo(text);
        text.Append('\n');
        text.Append(contentHash);
    }

    private static void AppendAuthorization(SignatureText text, SignedHeaders headers, string accessKeyId, ReadOnlySpan<byte> signature)
    {
        text.Append(Algorithm);
        text.Append(" Credential=");
        text.Append(accessKeyId);
        text.Append(",SignedHeaders=");
        headers.AppendNamesTo(text);
        text.Append(",Signature=");
        text.AppendHex(signature);
    }
}
