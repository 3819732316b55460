using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Mining.Reading;

/// <summary>What the document says of a member in a form that machines read.</summary>
internal sealed class DeclaredMember
{
    private readonly SpecNode _node;

    public DeclaredMember(SpecNode node, string name, bool isRequired, bool isResponse)
    {
        _node = node;
        Name = name;
        IsRequired = isRequired || node["required"].IsTrue;
        IsResponse = isResponse;
        Type = new Schema(node).Type;
        Example = node["example"].AsText()?.Trim() ?? "";
        Values = [.. ValueSet.Read(new Schema(node)).Select(v => v.Text)];
    }

    /// <summary>The wire name.</summary>
    public string Name { get; }

    public string Type { get; }

    public bool IsInteger => Type == "integer";

    public bool IsNumber => Type is "integer" or "number" or "float" or "double" or "long" or "int32" or "int64";

    public bool IsText => Type == "string";

    public bool IsRequired { get; }

    /// <summary>Whether it is part of a response.</summary>
    public bool IsResponse { get; }

    public string Example { get; }

    /// <summary>The value set, empty where there is none.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>What stands under a keyword, or null.</summary>
    public string? GetText(string keyword) => _node[keyword].AsText() is { Length: > 0 } text ? text.Trim() : null;

    /// <summary>The number under a keyword, or null.</summary>
    public decimal? GetNumber(string keyword) => GetText(keyword) is { } text ? Numbers.ParseDecimal(text) : null;

    /// <summary>Whether the keyword is settled: the document says it, or an overlay does, be it by <c>null</c>.</summary>
    public bool Has(string keyword) =>
        GetText(keyword) is not null || _node[keyword].HasContent || _node.OverlayValue.TryGetProperty(keyword, out _);

    /// <summary>What is written about it: the description, else the title.</summary>
    public string Prose =>
        _node["description"].AsString() is { } description && !string.IsNullOrWhiteSpace(description)
            ? description
            : _node["title"].AsString() ?? "";

    /// <summary>The title, where it says something else than <see cref="Prose"/>.</summary>
    public string Title => _node["title"].AsString() is { } title && title.Trim() != Prose.Trim() ? title : "";

    /// <summary>Where it stands in the document.</summary>
    public SpecLocation Location => _node.Location;
}
