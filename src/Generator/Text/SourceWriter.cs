using System.Text;

namespace FaceSearchToolkit.Generator.Text;

/// <summary>Collects source text: four blanks per level, LF only.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes one line, or a blank one.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _level * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes each line of a raw string at the current level.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Writes a header and an opening brace; disposing what comes back closes it, with what else the last line has.</summary>
    public IDisposable Block(string header, string end = "}")
    {
        Line(header);
        Line("{");
        _level++;
        return new BlockEnd(this, end);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private sealed class BlockEnd(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            writer.Line(end);
        }
    }
}
