using System.Security.Cryptography;

namespace FaceSearchToolkit;

/// <summary>SHA-256 as lower-case hexadecimal text.</summary>
internal static class Hashing
{
    /// <summary>The hash of no bytes.</summary>
    public const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static string Sha256(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return OfNothing;
        }

#if NETSTANDARD2_0
        using var hash = SHA256.Create();
        return Hex(hash.ComputeHash(content.ToArray()));
#else
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Hex(hash);
#endif
    }

    public static string HmacSha256(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content)
    {
#if NETSTANDARD2_0
        using var hash = new HMACSHA256(key.ToArray());
        return Hex(hash.ComputeHash(content.ToArray()));
#else
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, content, hash);
        return Hex(hash);
#endif
    }

    private static string Hex(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[64];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = Digit(bytes[i] >> 4);
            text[(2 * i) + 1] = Digit(bytes[i] & 15);
        }

        return text.Slice(0, 2 * bytes.Length).ToString();
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
