using System.Text;

namespace FaceSearchToolkit;

/// <summary>ACS3-HMAC-SHA256: a hash over the method, the path, the query, the signed headers and the body's hash, keyed with the secret.</summary>
internal static class Acs3Signature
{
    private static ReadOnlySpan<byte> Algorithm => "ACS3-HMAC-SHA256"u8;

    /// <summary>The <c>Authorization</c> header.</summary>
    /// <param name="method">Upper-case.</param>
    /// <param name="path">Encoded; empty stands for "/".</param>
    /// <param name="query">Encoded, sorted by key.</param>
    /// <param name="headers">What is signed of the headers.</param>
    /// <param name="contentHash">The body's SHA-256.</param>
    /// <param name="accessKeyId">Names the key.</param>
    /// <param name="accessKeySecret">Is the key.</param>
    public static string Authorize(string method, ReadOnlySpan<char> path, ReadOnlySpan<char> query, SignedHeaders headers, string contentHash, string accessKeyId, string accessKeySecret)
    {
        using var text = new ByteBuffer();
        text.GetSpan(1024 + (3 * query.Length));
        AppendCanonicalRequest(text, method, path, query, headers, contentHash);
        Span<byte> signature = stackalloc byte[Hashing.Size];
        Hashing.Sha256(text.Written, signature);
        text.Truncate(0);
        text.Append(Algorithm);
        text.Append((byte)'\n');
        Hashing.AppendHex(text, signature);
        Sign(text.Written, accessKeySecret, signature);
        text.Truncate(0);
        AppendAuthorization(text, headers, accessKeyId, signature);
        return JsonText.Decode(text.Written);
    }

    private static void Sign(ReadOnlySpan<byte> text, string accessKeySecret, Span<byte> signature)
    {
        // Never in a pooled array: the secret stays in no memory that others are handed.
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

    private static void AppendCanonicalRequest(ByteBuffer text, string method, ReadOnlySpan<char> path, ReadOnlySpan<char> query, SignedHeaders headers, string contentHash)
    {
        text.Append(method);
        text.Append((byte)'\n');
        text.Append(path.IsEmpty ? "/".AsSpan() : path);
        text.Append((byte)'\n');
        text.Append(query);
        text.Append((byte)'\n');
        headers.AppendLinesTo(text);
        text.Append((byte)'\n');
        headers.AppendNamesTo(text);
        text.Append((byte)'\n');
        text.Append(contentHash);
    }

    private static void AppendAuthorization(ByteBuffer text, SignedHeaders headers, string accessKeyId, ReadOnlySpan<byte> signature)
    {
        text.Append(Algorithm);
        text.Append(" Credential="u8);
        text.Append(accessKeyId);
        text.Append(",SignedHeaders="u8);
        headers.AppendNamesTo(text);
        text.Append(",Signature="u8);
        Hashing.AppendHex(text, signature);
    }
}
