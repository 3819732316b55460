using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Literals;

/// <summary>A text as it is put together from source, with the piece of source behind each of its UTF-16 units.</summary>
internal sealed class Spelling
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _characters = [];

    public string Text => _text.ToString();

    public IReadOnlyList<TextSpan> Characters => _characters;

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
