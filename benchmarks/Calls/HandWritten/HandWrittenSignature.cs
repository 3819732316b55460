using System.Security.Cryptography;
using System.Text;

namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>ACS3-HMAC-SHA256 for a POST to <c>/</c> without a body, whose signed headers are always the same six.</summary>
internal static class HandWrittenSignature
{
    public const string HashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static ReadOnlySpan<byte> SignedHeaders =>
        "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version"u8;

    public static string Authorize(
        scoped ReadOnlySpan<byte> query,
        string host,
        string date,
        string nonce,
        string accessKeyId,
        byte[] secret
    )
    {
        var canonical = new Utf8Text(stackalloc byte[2048]);
        canonical.Append("POST\n/\n"u8);
        canonical.Append(query);
        canonical.Append("\nhost:"u8);
        canonical.Append(host);
        canonical.Append("\nx-acs-action:SearchMediaByFace\nx-acs-content-sha256:"u8);
        canonical.Append(HashOfNothing);
        canonical.Append("\nx-acs-date:"u8);
        canonical.Append(date);
        canonical.Append("\nx-acs-signature-nonce:"u8);
        canonical.Append(nonce);
        canonical.Append("\nx-acs-version:2020-11-09\n\n"u8);
        canonical.Append(SignedHeaders);
        canonical.Append("\n"u8);
        canonical.Append(HashOfNothing);
        return Authorize(canonical.Written, accessKeyId, secret);
    }

    private static string Authorize(scoped ReadOnlySpan<byte> canonical, string accessKeyId, byte[] secret)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(canonical, hash);
        var toSign = new Utf8Text(stackalloc byte[96]);
        toSign.Append("ACS3-HMAC-SHA256\n"u8);
        toSign.AppendHex(hash);
        HMACSHA256.HashData(secret, toSign.Written, hash);
        var text = new Utf8Text(stackalloc byte[256]);
        text.Append("ACS3-HMAC-SHA256 Credential="u8);
        text.Append(accessKeyId);
        text.Append(",SignedHeaders="u8);
        text.Append(SignedHeaders);
        text.Append(",Signature="u8);
        text.AppendHex(hash);
        return Encoding.ASCII.GetString(text.Written);
    }
}
