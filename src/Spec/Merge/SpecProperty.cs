namespace FaceSearchToolkit.Spec.Merge;

/// <summary>A property of a merged object.</summary>
internal readonly struct SpecProperty
{
    public SpecProperty(string name, SpecNode nameNode, SpecNode value)
    {
        Name = name;
        NameNode = nameNode;
        Value = value;
    }

    public string Name { get; }

    /// <summary>The name as a node.</summary>
    public SpecNode NameNode { get; }

    public SpecNode Value { get; }
}
