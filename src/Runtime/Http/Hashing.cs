using System.Security.Cryptography;

namespace FaceSearchToolkit;

/// <summary>SHA-256, and its lower-case hexadecimal text.</summary>
internal static class Hashing
{
    /// <summary>Bytes in a hash.</summary>
    public const int Size = 32;

    /// <summary>The hash of no bytes.</summary>
    public const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static string Sha256(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return OfNothing;
        }

        Span<byte> hash = stackalloc byte[Size];
        Sha256(content, hash);
        Span<char> text = stackalloc char[2 * Size];
        WriteHex(hash, text);
        return text.ToString();
    }

    public static void Sha256(ReadOnlySpan<byte> content, Span<byte> hash)
    {
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        algorithm.ComputeHash(content.ToArray()).CopyTo(hash);
#else
        SHA256.HashData(content, hash);
#endif
    }

    public static void WriteHex(ReadOnlySpan<byte> bytes, Span<char> text)
    {
#if NET9_0_OR_GREATER
        Convert.TryToHexStringLower(bytes, text, out _);
#else
        const string digits = "0123456789abcdef";
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = digits[bytes[i] >> 4];
            text[(2 * i) + 1] = digits[bytes[i] & 15];
        }
#endif
    }

    public static void HmacSha256(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content, Span<byte> hash)
    {
#if NETSTANDARD2_0
        using var algorithm = new HMACSHA256(key.ToArray());
        algorithm.ComputeHash(content.ToArray()).CopyTo(hash);
#else
        HMACSHA256.HashData(key, content, hash);
#endif
    }
}
