namespace FaceSearchToolkit;

/// <summary>RFC 3986: letters, digits and <c>-_.~</c> stay, every other byte of the UTF-8 text becomes <c>%XX</c>.</summary>
internal static class PercentEncoding
{
    private static ReadOnlySpan<byte> Digits => "0123456789ABCDEF"u8;

    public static void Append(ByteBuffer target, ReadOnlySpan<byte> utf8)
    {
        foreach (var value in utf8)
        {
            if (IsUnreserved(value))
            {
                target.Append(value);
            }
            else
            {
                var escape = target.GetSpan(3);
                escape[0] = (byte)'%';
                escape[1] = Digits[value >> 4];
                escape[2] = Digits[value & 15];
                target.Advance(3);
            }
        }
    }

    public static void Append(ByteBuffer target, string text)
    {
        using var utf8 = new ByteBuffer();
        utf8.Append(text);
        Append(target, utf8.Written);
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

    private static bool IsUnreserved(byte value) => (char)value is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.' or '~';
}
