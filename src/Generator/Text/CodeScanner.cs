namespace FaceSearchToolkit.Generator.Text;

/// <summary>
/// Finds where a line of emitted code can be broken. It knows only what emitters write: regular string literals, no comments.
/// </summary>
internal static class CodeScanner
{
    /// <summary>What the text between two quotes needs besides itself where it is broken: <c>" +</c>.</summary>
    private const int LiteralEnd = 3;

    /// <summary>
    /// The break that is least deep in brackets and leaves at most so many columns before it; of several such the last. Where there is
    /// none, a place inside a string literal, else the first break after. Position 0: there is none at all.
    /// </summary>
    public static (int Position, bool IsInLiteral) FindBreak(string line, int width)
    {
        var best = (Position: 0, Depth: int.MaxValue);
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                var close = FindLiteralEnd(line, i, width + 1);
                if (close > width)
                {
                    // Not read to its end for each of its pieces: nothing behind it is a better place.
                    if (FindBreakBefore(line, i, width, best.Position) is { Position: > 0 } found)
                    {
                        return found;
                    }

                    close = FindLiteralEnd(line, i, line.Length - 1);
                }

                i = close;
                continue;
            }

            depth += GetDepthChange(line, i);
            if (!IsBreak(line, i))
            {
                continue;
            }

            var position = i + 1;
            var end = line[i] == ' ' ? i : position;
            if (end > width)
            {
                return (best.Position > 0 ? best.Position : position, false);
            }

            best = depth <= best.Depth ? (position, depth) : best;
        }

        return (best.Position, false);
    }

    /// <summary>Where a line breaks whose literal from <paramref name="start"/> goes beyond the width: before it, else inside.</summary>
    private static (int Position, bool IsInLiteral) FindBreakBefore(string line, int start, int width, int best) =>
        best > 0 ? (best, false)
        : start < width - LiteralEnd ? (FindInLiteral(line, start, width - LiteralEnd), true)
        : (0, false);

    /// <summary>Type arguments count as brackets: a list of types reads badly over two lines.</summary>
    private static int GetDepthChange(string line, int index) =>
        line[index] switch
        {
            '(' or '[' or '{' => 1,
            ')' or ']' or '}' => -1,
            '<' when index > 0 && char.IsLetterOrDigit(line[index - 1]) => 1,
            '>' when index > 0 && (char.IsLetterOrDigit(line[index - 1]) || line[index - 1] is '>' or '?' or ']') => -1,
            _ => 0,
        };

    private static bool IsBreak(string line, int index) =>
        index + 1 < line.Length
        && line[index] switch
        {
            ' ' => (index > 0 && line[index - 1] == ',') || StartsWith(line, index + 1, "=> ") || StartsWith(line, index + 1, "&& "),
            '(' => line[index + 1] != ')',
            _ => false,
        };

    private static bool StartsWith(string line, int index, string text) => string.CompareOrdinal(line, index, text, 0, text.Length) == 0;

    /// <summary>The closing quote, or <paramref name="limit"/> where there is none before.</summary>
    private static int FindLiteralEnd(string line, int start, int limit)
    {
        for (var i = start + 1; i < limit && i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                return i;
            }

            i += line[i] == '\\' ? 1 : 0;
        }

        return limit;
    }

    /// <summary>Behind the last blank before a column, else the column itself; never inside an escape or an interpolated text.</summary>
    private static int FindInLiteral(string line, int start, int column)
    {
        if (start > 0 && line[start - 1] is '$' or '@')
        {
            return 0;
        }

        var (blank, last) = (0, 0);
        for (var i = start + 1; i <= column; )
        {
            last = i;
            blank = line[i - 1] == ' ' ? i : blank;
            i +=
                line[i] != '\\' ? 1
                : line[i + 1] == 'u' ? 6
                : 2;
        }

        return blank > start + 1 ? blank
            : last > start + 1 ? last
            : 0;
    }
}
