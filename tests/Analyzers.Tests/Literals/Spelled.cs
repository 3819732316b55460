using System.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Literals;

/// <summary>C# source that spells a text, with the location of each of the text's UTF-16 units in it.</summary>
internal sealed class Spelled
{
    private readonly StringBuilder _source = new();

    public string Source => _source.ToString();

    /// <summary>Where each unit begins and ends.</summary>
    public List<(int Start, int End)> Locations { get; } = [];

    /// <summary>The last character of the source; 0 where there is none.</summary>
    public char Last => _source.Length == 0 ? '\0' : _source[^1];

    /// <summary>Source that spells nothing: quotes, operators, indentation.</summary>
    public Spelled Add(string source)
    {
        _source.Append(source);
        return this;
    }

    /// <summary>Source that spells this many units as a whole.</summary>
    public Spelled Add(string source, int units)
    {
        Locations.AddRange(Enumerable.Repeat((_source.Length, _source.Length + source.Length), units));
        _source.Append(source);
        return this;
    }

    /// <summary>All of another spelling.</summary>
    public Spelled Add(Spelled other)
    {
        Locations.AddRange(other.Locations.Select(p => (p.Start + _source.Length, p.End + _source.Length)));
        _source.Append(other._source);
        return this;
    }
}
