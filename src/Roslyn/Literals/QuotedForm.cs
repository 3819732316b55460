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
        var (index, end) = _isInterpolated ? (0, source.Length) : GetInside(source, 1);
        end = Math.Min(end, source.Length);
        while (index < end)
        {
            var length = GetLength(source, index);
            var span = new TextSpan(at + index, Math.Min(length, end - index));
            if (!_isVerbatim && source[index] == '\\')
            {
                spelling.Add(CSharpEscapes.Decode(source, index, length), span);
            }
            else
            {
                spelling.Add(source[index], span);
            }

            index += length;
        }
    }

    private int GetLength(string source, int index) =>
        source[index] switch
        {
            '\\' when !_isVerbatim => CSharpEscapes.GetLength(source, index),
            '"' when _isVerbatim => 2,
            '{' or '}' when _isInterpolated => 2,
            _ => 1,
        };
}
