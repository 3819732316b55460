using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary><c>"…"</c> and <c>@"…"</c>, with and without holes.</summary>
internal sealed class QuotedForm : LiteralForm
{
    private readonly bool _isVerbatim;
    private readonly bool _isInterpolated;

    public QuotedForm(bool isVerbatim, bool isInterpolated)
    {
        _isVerbatim = isVerbatim;
        _isInterpolated = isInterpolated;
    }

    public override void Read(string source, int at, bool isStart, Spelling spelling)
    {
        var (index, end) = _isInterpolated ? (0, source.Length) : Inside(source, 1);
        end = Math.Min(end, source.Length);
        while (index < end)
        {
            var length = LengthAt(source, index);
            var span = new TextSpan(at + index, Math.Min(length, end - index));
            if (!_isVerbatim && source[index] == '\\')
            {
                spelling.Add(Escapes.Decode(source, index, length), span);
            }
            else
            {
                spelling.Add(source[index], span);
            }

            index += length;
        }
    }

    private int LengthAt(string source, int index) =>
        source[index] switch
        {
            '\\' when !_isVerbatim => Escapes.LengthAt(source, index),
            '"' when _isVerbatim => 2,
            '{' or '}' when _isInterpolated => 2,
            _ => 1,
        };
}
