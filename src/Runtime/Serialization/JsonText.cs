using System.Globalization;
using System.Text;

namespace FaceSearchToolkit;

/// <summary>JSON strings as text. What is no Unicode (a lone surrogate, a broken byte) is kept or replaced, never an error.</summary>
internal static class JsonText
{
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        return utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8.ToArray());
#else
        // Most text is ASCII, which Latin-1 takes over without a second look at each byte.
        return Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);
#endif
    }

    /// <summary>The string or the property name that the reader stands at.</summary>
    public static string Read(ref Utf8JsonReader json) => json.ValueIsEscaped ? Unescape(json.ValueSpan) : Decode(json.ValueSpan);

    /// <summary>A string. <see cref="JsonElement.GetString"/> throws where it is no Unicode.</summary>
    public static string Read(JsonElement text)
    {
        var raw = text.GetRawText();
        return raw.IndexOf('\\') < 0
            ? raw.Substring(1, raw.Length - 2)
            : Unescape(Encoding.UTF8.GetBytes(raw.Substring(1, raw.Length - 2)));
    }

    /// <summary>Resolves the escapes of a string that the JSON reader has already found well-formed.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var text = new StringBuilder(escaped.Length);
        while (!escaped.IsEmpty)
        {
            var length = escaped.IndexOf((byte)'\\');
            if (length < 0)
            {
                text.Append(Decode(escaped));
                break;
            }

            text.Append(Decode(escaped.Slice(0, length)));
            escaped = escaped.Slice(length + 1);
            var isUnicode = escaped[0] == 'u';
            text.Append(isUnicode ? CodeUnit(escaped.Slice(1, 4)) : Simple(escaped[0]));
            escaped = escaped.Slice(isUnicode ? 5 : 1);
        }

        return text.ToString();
    }

    private static char CodeUnit(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(Decode(digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Simple(byte letter) =>
        (char)letter switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var other => other,
        };
}
