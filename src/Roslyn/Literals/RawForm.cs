using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary><c>"""…"""</c> with any number of quotes, on one line or several, with and without holes.</summary>
internal sealed class RawForm : LiteralForm
{
    /// <summary>What ends a line to the compiler.</summary>
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly bool _isWhole;
    private readonly int _quotes;
    private readonly string? _indent;

    /// <param name="literal">The whole literal as written.</param>
    /// <param name="isMultiLine">Whether the quotes stand on lines of their own.</param>
    /// <param name="isWhole">Whether the literal is read in one piece: it has no holes.</param>
    public RawForm(string literal, bool isMultiLine, bool isWhole)
    {
        _isWhole = isWhole;
        var opening = Math.Max(0, literal.IndexOf('"'));
        _quotes = literal.Skip(opening).TakeWhile(c => c == '"').Count();
        _indent = isMultiLine ? GetIndent(literal, _quotes) : null;
    }

    public override void Read(string source, int at, bool isStart, Spelling spelling)
    {
        var (start, end) = _isWhole ? GetBounds(source) : (0, source.Length);
        var isLineStart = isStart && _indent is not null;
        for (var index = start; index < end; index++)
        {
            if (isLineStart)
            {
                index += MeasureIndent(source, index, end);
                isLineStart = false;
            }

            if (index < end)
            {
                spelling.Add(source[index], new TextSpan(at + index, 1));
                isLineStart = _indent is not null && IsLineEnd(source, index);
            }
        }
    }

    /// <summary>The last line holds the closing quotes and, in front of them, what every line is indented by.</summary>
    private static string GetIndent(string literal, int quotes)
    {
        var (start, end) = GetInside(literal, quotes);
        var body = literal.Substring(start, Math.Min(end, literal.Length) - start);
        return body.Substring(body.LastIndexOfAny(LineEnds) + 1);
    }

    private static bool IsLineEnd(string source, int index) =>
        source[index] == '\r' ? index + 1 == source.Length || source[index + 1] != '\n' : LineEnds.Contains(source[index]);

    /// <summary>The text of several lines begins behind the first line's end and ends before the last one's.</summary>
    private (int Start, int End) GetBounds(string source)
    {
        var (start, end) = GetInside(source, _quotes);
        end = Math.Min(end, source.Length);
        if (_indent is null)
        {
            return (start, end);
        }

        while (start < end && !LineEnds.Contains(source[start]))
        {
            start++;
        }

        start += start + 1 < end && source[start] == '\r' && source[start + 1] == '\n' ? 2 : 1;
        end -= _indent.Length;
        end -= end - 2 >= start && source[end - 1] == '\n' && source[end - 2] == '\r' ? 2 : 1;
        return (start, end);
    }

    private int MeasureIndent(string source, int index, int end)
    {
        var common = 0;
        while (common < _indent!.Length && index + common < end && source[index + common] == _indent[common])
        {
            common++;
        }

        return common;
    }
}
