using System.Security.Cryptography;

namespace FaceSearchToolkit;

/// <summary>SHA-256, and its lower-case hexadecimal text.</summary>
internal static class Hashing
{
    /// <summary>Bytes in a hash.</summary>
    public const int Size = 32;

    /// <summary>The hash of no bytes.</summary>
    public const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static ReadOnlySpan<byte> Digits => "0123456789abcdef"u8;

    public static string Sha256(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return OfNothing;
        }

        Span<byte> hash = stackalloc byte[Size];
        Sha256(content, hash);
        Span<char> text = stackalloc char[2 * Size];
        for (var i = 0; i < Size; i++)
        {
            text[2 * i] = (char)Digits[hash[i] >> 4];
            text[(2 * i) + 1] = (char)Digits[hash[i] & 15];
        }

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

    public static void HmacSha256(ReadOnlySpan<byte> key, ReadOnlySpan<byte> content, Span<byte> hash)
    {
#if NETSTANDARD2_0
        using var algorithm = new HMACSHA256(key.ToArray());
        algorithm.ComputeHash(content.ToArray()).CopyTo(hash);
#else
        HMACSHA256.HashData(key, content, hash);
#endif
    }

    public static void AppendHex(ByteBuffer text, ReadOnlySpan<byte> hash)
    {
        var target = text.GetSpan(2 * hash.Length);
        for (var i = 0; i < hash.Length; i++)
        {
            target[2 * i] = Digits[hash[i] >> 4];
            target[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        text.Advance(2 * hash.Length);
    }
}
