using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>An operation that was found but not read.</summary>
internal sealed class OperationEntry
{
    public OperationEntry(SpecProperty property)
    {
        WireName = property.Name;
        NameNode = property.NameNode;
        Node = property.Value;
    }

    public string WireName { get; }

    public SpecNode NameNode { get; }

    public SpecNode Node { get; }
}
