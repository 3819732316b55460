using System.Text;

namespace FaceSearchToolkit.Generator.Text;

/// <summary>Text of a spec as the content of a documentation comment.</summary>
internal static class XmlText
{
    /// <summary>Longer texts are cut: some documents carry a manual in one description.</summary>
    private const int MaxLength = 4000;

    private static readonly char[] LineEnds = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

    /// <summary>Each line escaped, without the blank ones.</summary>
    public static IEnumerable<string> Lines(string text) =>
        Shorten(text, MaxLength).Split(LineEnds).Select(Escape).Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>All in one line.</summary>
    public static string Inline(string text, int maxLength = 300) => string.Join(" ", Lines(Shorten(text, maxLength)));

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text.Substring(0, CodePoints.IsPair(text, length - 1) ? length - 1 : length) + "…";
    }

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (CodePoints.IsPair(line, i))
            {
                escaped.Append(line, i, 2);
                i++;
            }
            else
            {
                Append(escaped, line[i]);
            }
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char c) =>
        _ = c switch
        {
            '<' => escaped.Append("&lt;"),
            '>' => escaped.Append("&gt;"),
            '&' => escaped.Append("&amp;"),
            _ when CodePoints.IsPlain(c) => escaped.Append(c),
            _ when char.IsSurrogate(c) => escaped.Append('\uFFFD'),
            _ => escaped.Append(' '),
        };
}
