using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary>A text as it is put together from source, with the piece of source behind each of its UTF-16 units.</summary>
internal sealed class Spelling
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _characters = [];

    public string Text => _text.ToString();

    public IReadOnlyList<TextSpan> Characters => _characters;

    /// <summary>The pieces of source whose text is not written out, and where in the text each belongs.</summary>
    public List<(int At, TextSpan Source)> Holes { get; } = [];

    /// <summary>Adds a piece of source whose text only the analysis of the method knows.</summary>
    public void AddHole(TextSpan source) => Holes.Add((_characters.Count, source));

    /// <summary>Fills the hole, if there is but one, with what is missing in this text; whether that gives the text.</summary>
    public bool TryComplete(string whole)
    {
        if (Holes.Count == 1 && whole.Length >= _text.Length)
        {
            var (at, source) = Holes[0];
            var missing = whole.Length - _text.Length;
            _text.Insert(at, whole.Substring(at, missing));
            _characters.InsertRange(at, Enumerable.Repeat(source, missing));
        }

        return Text == whole;
    }

    /// <summary>Adds text that all stands for one piece of source.</summary>
    public void Add(string text, TextSpan source)
    {
        foreach (var character in text)
        {
            Add(character, source);
        }
    }

    public void Add(char character, TextSpan source)
    {
        _text.Append(character);
        _characters.Add(source);
    }
}
