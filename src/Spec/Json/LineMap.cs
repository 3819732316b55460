namespace FaceSearchToolkit.Spec.Json;

/// <summary>Turns offsets into lines and columns, both from 0, by the compiler's own rules of what ends a line.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isReturnOfPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' && !isReturnOfPair)
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    /// <summary>The line and column of an offset.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
