using System.Text;

namespace FaceSearchToolkit.Mining.Prose;

/// <summary>The marks of Markdown inside a line: emphasis, code, escapes, links.</summary>
internal static class Marks
{
    public static string Remove(string line)
    {
        var plain = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '`' || (line[i] == '*' && (IsAt(line, i + 1, '*') || IsAt(line, i - 1, '*'))))
            {
                continue;
            }

            // Of a link what is read counts.
            if (
                line[i] == ']'
                && IsAt(line, i + 1, '(')
                && line.IndexOf(')', i, Math.Min(200, line.Length - i)) is var end and > 0
                && IsAddress(line.AsSpan(i + 2, end - i - 2))
            )
            {
                i = end;
                continue;
            }

            if (line[i] == '\\' && i + 1 < line.Length && char.IsAsciiLetterOrDigit(line[i + 1]) is false)
            {
                i++;
            }

            plain.Append(line[i]);
        }

        return plain.ToString().Trim();
    }

    private static bool IsAt(string line, int at, char c) => at >= 0 && at < line.Length && line[at] == c;

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.Length == 0 || text.StartsWith("http") || text.StartsWith("~~") || text.StartsWith("#") || text.StartsWith("/");
}
