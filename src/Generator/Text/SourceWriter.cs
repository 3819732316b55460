using System.Text;

namespace FaceSearchToolkit.Generator.Text;

/// <summary>Collects source text: four blanks per level, LF only, long lines broken.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes one line, or a blank one.</summary>
    public void Line(string line = "")
    {
        if (line.Length == 0)
        {
            _text.Append('\n');
            return;
        }

        var indentation = _level * IndentSize;
        foreach (var part in LineBreaker.Break(line, LineBreaker.MaxWidth - indentation))
        {
            _text.Append(' ', indentation).Append(part).Append('\n');
        }
    }

    /// <summary>Whether a line goes without being broken.</summary>
    public bool Fits(string line) => (_level * IndentSize) + line.Length <= LineBreaker.MaxWidth;

    /// <summary>Writes several lines.</summary>
    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
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
