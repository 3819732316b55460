using System.Text;

namespace FaceSearchToolkit;

/// <summary>RFC 3986: letters, digits and <c>-_.~</c> stay, every other byte of the UTF-8 text becomes <c>%XX</c>.</summary>
internal static class PercentEncoding
{
    /// <summary>Bytes of an escape.</summary>
    private const int Widest = 3;

    /// <summary>The unreserved characters below 64, a bit for each: <c>-</c>, <c>.</c> and the digits.</summary>
    private const ulong LowUnreserved = (0x3FFUL << '0') | (1UL << '-') | (1UL << '.');

    /// <summary>Those from 64 to 127: letters, <c>_</c> and <c>~</c>.</summary>
    private const ulong HighUnreserved =
        (0x3FFFFFFUL << ('A' - 64)) | (0x3FFFFFFUL << ('a' - 64)) | (1UL << ('_' - 64)) | (1UL << ('~' - 64));

    private static ReadOnlySpan<byte> Digits => "0123456789ABCDEF"u8;

    public static void Append(ByteBuffer target, ReadOnlySpan<byte> utf8) =>
        target.Advance(Encode(utf8, target.GetSpan(checked(Widest * utf8.Length))));

    public static void Append(ByteBuffer target, string text)
    {
        var encoded = target.GetSpan(checked(Widest * text.Length));
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character > 0x7F)
            {
                target.Advance(length);
                AppendFrom(target, text, i);
                return;
            }

            length = Encode((byte)character, encoded, length);
        }

        target.Advance(length);
    }

    public static string Encode(string text)
    {
        using var encoded = new ByteBuffer();
        Append(encoded, text);
        return JsonText.Decode(encoded.Written);
    }

    /// <summary>The text behind an encoded one.</summary>
    public static string Decode(ReadOnlySpan<byte> encoded)
    {
        using var utf8 = new ByteBuffer();
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%')
            {
                utf8.Append((byte)((Digits.IndexOf(encoded[i + 1]) << 4) | Digits.IndexOf(encoded[i + 2])));
                i += 2;
            }
            else
            {
                utf8.Append(encoded[i]);
            }
        }

        return JsonText.Decode(utf8.Written);
    }

    /// <summary>
    /// Appends text from a character on. Its UTF-8 is written where the encoded text ends at most, so that encoding never overtakes what it
    /// reads.
    /// </summary>
    private static void AppendFrom(ByteBuffer target, string text, int start)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length - start);
        var segment = target.GetSegment(checked(Widest * most));
        var offset = segment.Offset + segment.Count - most;
        var utf8 = segment.Array.AsSpan(offset, Encoding.UTF8.GetBytes(text, start, text.Length - start, segment.Array!, offset));
        target.Advance(Encode(utf8, segment));
    }

    private static int Encode(ReadOnlySpan<byte> utf8, Span<byte> encoded)
    {
        var length = 0;
        foreach (var value in utf8)
        {
            length = Encode(value, encoded, length);
        }

        return length;
    }

    private static int Encode(byte value, Span<byte> encoded, int length)
    {
        if (IsUnreserved(value))
        {
            encoded[length] = value;
            return length + 1;
        }

        encoded[length] = (byte)'%';
        encoded[length + 1] = Digits[value >> 4];
        encoded[length + 2] = Digits[value & 15];
        return length + Widest;
    }

    private static bool IsUnreserved(byte value) => value < 128 && ((value < 64 ? LowUnreserved : HighUnreserved) >> (value & 63) & 1) != 0;
}
