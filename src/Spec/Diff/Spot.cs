using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A part of a document with what names it, which is where it is pointed at.</summary>
internal readonly struct Spot
{
    private readonly SpecNode _name;

    public Spot(SpecNode name, SpecNode node)
    {
        _name = name;
        Node = node;
    }

    public Spot(SpecProperty property)
        : this(property.NameNode, property.Value)
    {
    }

    public SpecNode Node { get; }

    public SpecPlace Place => _name.Exists ? _name.Place : Narrow.ToStart(Node);

    /// <summary>What stands under a key and is pointed at as this is.</summary>
    public Spot Unnamed(SpecNode node) => new(_name, node);

    /// <summary>The value's place, or this one where there is none.</summary>
    public SpecPlace PlaceOf(SpecNode value) => value.Exists ? value.Place : Place;
}
