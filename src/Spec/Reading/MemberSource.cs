using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A parameter or property that was found but not read.</summary>
internal sealed class MemberSource
{
    private MemberSource(string wireName, SpecNode nameNode, Schema schema)
    {
        WireName = wireName;
        NamedAfter = wireName;
        NameNode = nameNode;
        Schema = schema;
        IsRequired = schema["required"].IsTrue;
    }

    public string WireName { get; }

    /// <summary>What the C# name is made of.</summary>
    public string NamedAfter { get; private set; }

    public SpecNode NameNode { get; }

    public Schema Schema { get; }

    public bool IsRequired { get; private set; }

    public ApiLocation Location { get; private set; }

    public ApiArrayStyle ArrayStyle { get; private set; }

    /// <summary>Whether the value is a body of its own.</summary>
    public bool IsWholeBody { get; private set; }

    public static MemberSource FromProperty(SpecProperty property, Schema schema) => new(property.Name, property.NameNode, schema);

    /// <summary>The one member of a response that is no object.</summary>
    public static MemberSource FromBody(Schema schema) => new("", schema.Own, schema) { NamedAfter = "Body", IsWholeBody = true };

    public static MemberSource FromParameter(
        string name,
        SpecNode nameNode,
        Schema schema,
        bool isRequired,
        ApiLocation location,
        ApiArrayStyle style
    ) =>
        new(name, nameNode, schema)
        {
            IsRequired = isRequired,
            Location = location,
            ArrayStyle = style,
            IsWholeBody = location == ApiLocation.Body,
        };

    /// <summary>
    /// This parameter where the document tells it a second time: the last description counts, but it is required only if all say so.
    /// </summary>
    public MemberSource MergeWith(MemberSource first)
    {
        IsRequired = IsRequired && first.IsRequired;
        return this;
    }
}
