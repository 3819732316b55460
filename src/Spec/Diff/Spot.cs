using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A part of a document with what names it, which is where it is pointed at.</summary>
internal readonly struct Spot
{
    private readonly SpecNode _name;
    private readonly ulong _names;

    public Spot(SpecNode name, SpecNode node)
    {
        _name = name;
        _names = node.Names;
        Node = node;
    }

    public Spot(SpecProperty property)
        : this(property.NameNode, property.Value) { }

    public SpecNode Node { get; }

    /// <summary>What stands under a keyword; most are told to be absent without a look.</summary>
    public SpecNode this[string keyword] => (_names & NameFilter.BitOf(keyword)) == 0 ? default : Node[keyword];

    public SpecPlace Place => _name.Exists ? _name.Place : Node.StartPlace;

    /// <summary>What stands under a key and is pointed at as this is.</summary>
    public Spot Unnamed(SpecNode node) => new(_name, node);

    /// <summary>The value's place, or this one where there is none.</summary>
    public SpecPlace PlaceOf(SpecNode value) => value.Exists ? value.Place : Place;
}
