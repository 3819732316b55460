using System.Globalization;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary>The escapes of C#'s regular strings.</summary>
internal static class CSharpEscapes
{
    private const int MaxHexDigits = 4;

    /// <summary>How many characters of source the escape at <paramref name="index"/> takes.</summary>
    public static int GetLength(string source, int index) =>
        index + 1 >= source.Length
            ? 1
            : source[index + 1] switch
            {
                'u' => 6,
                'U' => 10,
                'x' => 2 + source.Skip(index + 2).Take(MaxHexDigits).TakeWhile(Uri.IsHexDigit).Count(),
                _ => 2,
            };

    /// <summary>What the escape stands for; nothing where it is none.</summary>
    public static string Decode(string source, int index, int length)
    {
        if (index + length > source.Length || length < 2)
        {
            return "";
        }

        return source[index + 1] switch
        {
            'u' or 'U' or 'x' => DecodeHex(source.Substring(index + 2, length - 2)),
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            'e' => "\u001b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'v' => "\v",
            var self => self.ToString(),
        };
    }

    private static string DecodeHex(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0x10FFFF)
        {
            return "";
        }

        return code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }
}
