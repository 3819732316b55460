using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A part of a document with what names it, which is where it is pointed at.</summary>
internal readonly struct NamedNode
{
    private readonly SpecNode _name;
    private readonly ulong _names;

    public NamedNode(SpecNode name, SpecNode node)
    {
        _name = name;
        _names = node.Names;
        Node = node;
    }

    public NamedNode(SpecProperty property)
        : this(property.NameNode, property.Value) { }

    public SpecNode Node { get; }

    /// <summary>What stands under a keyword; most are told to be absent without a look.</summary>
    public SpecNode this[string keyword] => (_names & NameFilter.GetBit(keyword)) == 0 ? default : Node[keyword];

    public SpecLocation Location => _name.Exists ? _name.Location : Node.StartLocation;

    /// <summary>What stands under a key and is pointed at as this is.</summary>
    public NamedNode WithNode(SpecNode node) => new(_name, node);

    /// <summary>The value's location, or this one where there is none.</summary>
    public SpecLocation GetLocation(SpecNode value) => value.Exists ? value.Location : Location;
}
