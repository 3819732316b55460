namespace FaceSearchToolkit.Generator.Text;

/// <summary>Breaks long lines of code and of comments, so that generated files can be read and stepped through.</summary>
internal static class LineBreaker
{
    /// <summary>The longest line, in columns.</summary>
    public const int MaxWidth = 160;

    private const string Indent = "    ";

    /// <summary>The lines that a line becomes. A name or a number that is longer than a line stays whole.</summary>
    /// <param name="line">Code or a comment; blanks before it stand before each of its lines.</param>
    /// <param name="width">The columns that are left for it.</param>
    public static IEnumerable<string> Break(string line, int width)
    {
        var rest = line.TrimStart(' ');
        var indentation = line.Substring(0, line.Length - rest.Length);
        var prefix = indentation;
        while (prefix.Length + rest.Length > width && FindBreak(rest, width - prefix.Length) is { } found)
        {
            yield return prefix + found.First;
            rest = found.Remainder;
            prefix = indentation + found.Prefix;
        }

        yield return prefix + rest;
    }

    private static (string First, string Remainder, string Prefix)? FindBreak(string line, int width) =>
        line[0] == '#' ? null
        : line.StartsWith("//", StringComparison.Ordinal) ? BreakComment(line, width)
        : BreakCode(line, width);

    private static (string First, string Remainder, string Prefix)? BreakComment(string line, int width)
    {
        var marker = line.StartsWith("///", StringComparison.Ordinal) ? "/// " : "// ";
        if (CommentScanner.FindBreak(line, marker.Length, width) is not { } position)
        {
            return null;
        }

        return (line.Substring(0, position), marker + line.Substring(position + 1), "");
    }

    private static (string First, string Remainder, string Prefix)? BreakCode(string line, int width)
    {
        var found = CodeScanner.FindBreak(line, width);
        return found.Position switch
        {
            0 => null,
            _ when found.IsInLiteral => (line.Substring(0, found.Position) + "\" +", "\"" + line.Substring(found.Position), Indent),
            _ => (line.Substring(0, found.Position).TrimEnd(), line.Substring(found.Position).TrimStart(), Indent),
        };
    }
}
