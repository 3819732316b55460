namespace FaceSearchToolkit.Mining.Prose;

/// <summary>A sentence of a line.</summary>
internal sealed class Sentence
{
    public Sentence(string text, string folded, LineKind kind)
    {
        Text = text;
        Folded = folded;
        Kind = kind;
    }

    /// <summary>As it is written, without marks.</summary>
    public string Text { get; }

    /// <summary><see cref="Text"/>, folded.</summary>
    public string Folded { get; }

    /// <summary>What line it stands in.</summary>
    public LineKind Kind { get; }
}
