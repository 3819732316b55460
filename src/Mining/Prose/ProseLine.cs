namespace FaceSearchToolkit.Mining.Prose;

/// <summary>A line that is not blank, without the sign that opens it.</summary>
internal sealed class ProseLine
{
    public ProseLine(LineKind kind, int indent, string marked)
    {
        Kind = kind;
        Indent = indent;
        Marked = marked;
        Plain = Marks.Remove(marked);
        Folded = Folding.Fold(Plain);
        Sentences = SentenceSplitter.Split(this);
    }

    public LineKind Kind { get; }

    /// <summary>How far in it begins.</summary>
    public int Indent { get; }

    /// <summary>Its text with the marks of Markdown.</summary>
    public string Marked { get; }

    /// <summary>Its text without marks.</summary>
    public string Plain { get; }

    /// <summary><see cref="Plain"/>, folded.</summary>
    public string Folded { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Whether it says that a list follows.</summary>
    public bool Leads => Folded.EndsWith(':');

    /// <summary>Takes the sign off that opens a line, and tells by it what the line is.</summary>
    public static ProseLine Read(string line)
    {
        var text = line.TrimStart();
        var indent = line.Length - text.Length;
        var kind = LineKind.Text;
        while (text.StartsWith('>'))
        {
            text = text[1..].TrimStart();
            kind = LineKind.Note;
        }

        if (kind == LineKind.Text && IsBullet(text))
        {
            text = text[1..];
            kind = LineKind.Bullet;
        }

        return new ProseLine(text.StartsWith('|') ? LineKind.Table : kind, indent, text.Trim());
    }

    private static bool IsBullet(string text) =>
        text.Length > 1
        && (
            text[0] is '•' or '●' or '·' or '◦'
            || (text[0] is '-' or '*' or '+' && (char.IsWhiteSpace(text[1]) || (text[0] == '-' && text[1] == '*')))
        );
}
