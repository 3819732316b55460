using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Spec.Json;

/// <summary>Decodes what stands between the quotes of a string that was scanned before.</summary>
internal static class JsonStrings
{
    public static string Decode(string text, int start, int length)
    {
        var decoded = new StringBuilder(length);
        var end = start + length;
        for (var at = start; at < end; at++)
        {
            if (text[at] != '\\')
            {
                decoded.Append(text[at]);
            }
            else if (text[++at] == 'u')
            {
                decoded.Append((char)ushort.Parse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                decoded.Append(Unescape(text[at]));
            }
        }

        return decoded.ToString();
    }

    private static char Unescape(char c) =>
        c switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => c,
        };
}
