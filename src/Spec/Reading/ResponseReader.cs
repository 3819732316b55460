using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads the response of a successful call.</summary>
internal sealed class ResponseReader
{
    private readonly SpecContext _context;
    private readonly ObjectReader _objects;

    public ResponseReader(SpecContext context, ObjectReader objects)
    {
        _context = context;
        _objects = objects;
    }

    public (ApiObject Response, ApiBodyKind Body) Read(SpecNode operation, string typeName, ApiStyle style)
    {
        var node = FindSchema(operation["responses"]);
        var schema = _context.Components.Resolve(node);
        if (IsObject(schema))
        {
            var body = style == ApiStyle.Rpc || node.Exists ? ApiBodyKind.Json : ApiBodyKind.None;
            return (_objects.ReadSchema(schema, typeName, ReservedNames.InModel), body);
        }

        var member = MemberSource.FromBody(schema);
        return (_objects.Read([member], typeName, ReservedNames.InModel, DocsReader.Read(schema)), OperationShape.GetBodyKind(schema));
    }

    // A free-form object, too, is a response whose members are all additional ones.
    private static bool IsObject(Schema schema) =>
        schema.Type switch
        {
            "" => true,
            "object" => schema["properties"].IsObject || !schema["additionalProperties"].IsObject,
            _ => false,
        };

    /// <summary>The schema of status 200, or of the first other success that has one.</summary>
    private static SpecNode FindSchema(SpecNode responses)
    {
        var schema = responses["200"]["schema"];
        if (schema.IsObject)
        {
            return schema;
        }

        var others = responses
            .GetProperties()
            .Where(r => r.Name.StartsWith("2", StringComparison.Ordinal))
            .OrderBy(r => r.Name, StringComparer.Ordinal);
        return others.Select(r => r.Value["schema"]).FirstOrDefault(s => s.IsObject);
    }
}
