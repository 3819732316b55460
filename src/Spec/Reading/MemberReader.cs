using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads a parameter or property.</summary>
internal sealed class MemberReader
{
    private readonly SpecContext _context;
    private readonly TypeReader _types;
    private readonly ConstraintReader _constraints;

    public MemberReader(SpecContext context, TypeReader types)
    {
        _context = context;
        _types = types;
        _constraints = new ConstraintReader(context);
    }

    public ApiMember Read(MemberSource source, string name, TypeScope scope)
    {
        var schema = source.Schema;
        var declared = ReadDeclaredKind(schema);
        var type = declared is null ? _types.Read(schema, new TypeUse(name, source.IsWholeBody), scope) : new ApiType(declared.Value);
        var wireKind = declared is null ? type.Kind : ScalarTypes.Find(schema) ?? declared.Value;
        return new ApiMember(
            name,
            source.WireName,
            type,
            wireKind,
            source.Location,
            source.ArrayStyle,
            source.IsRequired,
            schema["deprecated"].IsTrue,
            schema["x-sensitive"].IsTrue,
            _constraints.Read(schema, type),
            DocsReader.Read(schema)
        );
    }

    /// <summary>What <c>x-type</c> says.</summary>
    private ApiTypeKind? ReadDeclaredKind(Schema schema)
    {
        var node = schema["x-type"];
        if (!node.Exists)
        {
            return null;
        }

        var kind = node.AsString() is { } word ? ScalarTypes.Find(word, schema["format"].AsString()) : null;
        if (kind is null)
        {
            _context.Findings.Add(SpecMessages.BadKeyword, node, "x-type", "string, boolean, integer, int32, int64, number, float, double");
        }

        return kind;
    }
}
