using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Tests.Documents;

/// <summary>
/// Goes through a document and its model side by side, with a reading of the document of its own, and notes where a member is missing,
/// or is <c>JsonElement</c> although the document says what it is and no finding says why.
/// </summary>
internal sealed class SchemaWalk
{
    private const string Prefix = "#/components/schemas/";

    private readonly Dictionary<string, JsonValue> _schemas;
    private readonly Dictionary<string, ApiObject> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _told;
    private readonly HashSet<(string Type, int Schema)> _seen = [];

    private SchemaWalk(JsonValue root, SpecResult result)
    {
        _schemas = PropertiesOf(At(root, "components", "schemas"));
        _told = [.. result.Findings.Where(finding => finding.RuleId is "FST0004" or "FST0007").Select(finding => finding.Location.Start)];
        foreach (var type in result.Model!.Operations.SelectMany(o => new[] { o.Request, o.Response }).Concat(result.Model.Components))
        {
            Collect(type, type.Name);
        }
    }

    /// <summary>What is wrong, each with its path.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How many members were compared.</summary>
    public int Members { get; private set; }

    public static SchemaWalk Of(string document)
    {
        var root = JsonText.Parse(document).Root;
        var result = SpecCompiler.Compile(
            new SpecInput(new SpecText("spec.json", document), null, default),
            TestContext.Current.CancellationToken
        );
        var walk = new SchemaWalk(root, result);
        var apis = PropertiesOf(At(root, "apis"));
        foreach (var operation in result.Model!.Operations)
        {
            walk.Compare(operation, apis[operation.WireName]);
        }

        return walk;
    }

    private void Compare(Spec.Model.ApiOperation operation, JsonValue api)
    {
        foreach (
            var parameters in ItemsOf(At(api, "parameters"))
                .ToLookup(parameter => At(parameter, "name").GetString(), parameter => At(parameter, "schema"))
        )
        {
            var member = operation.Request.Members.FirstOrDefault(m => m.WireName == parameters.Key);
            Compare(member, [.. parameters], $"{operation.WireName}/{parameters.Key}");
        }

        var responses = PropertiesOf(At(api, "responses"));
        var schema = responses
            .Where(response => response.Key.StartsWith('2'))
            .OrderBy(response => response.Key, StringComparer.Ordinal)
            .Select(response => At(response.Value, "schema"))
            .FirstOrDefault(candidate => candidate.Kind == JsonKind.Object);
        if (operation.Response.Members is [{ WireName: "" } body])
        {
            Compare(body, [schema], operation.WireName + "/answer");
        }
        else
        {
            CompareMembers(operation.Response, Resolve(schema), operation.WireName + "/answer");
        }
    }

    /// <summary>A parameter may stand twice; then one of the schemas has to fit.</summary>
    private void Compare(ApiMember? member, IReadOnlyList<JsonValue> schemas, string path)
    {
        Members++;
        if (member is null)
        {
            Faults.Add(path + " is missing");
        }
        else if (!schemas.Any(schema => IsJustified(member.Type, schema)))
        {
            Faults.Add($"{path} is {member.Type.Kind} for {schemas[0].RawText}");
        }
        else
        {
            schemas.ToList().ForEach(schema => Compare(member.Type, schema, path));
        }
    }

    private void Compare(ApiType type, JsonValue schema, string path)
    {
        var target = Resolve(schema);
        if (type.Element is { } element)
        {
            var inner = At(target, type.Kind == ApiTypeKind.List ? "items" : "additionalProperties");
            if (!IsJustified(element, inner) && !_told.Contains(target.Start))
            {
                Faults.Add($"{path}[] is {element.Kind} for {inner.RawText}");
            }

            Compare(element, inner, path + "[]");
        }
        else if (type.Kind == ApiTypeKind.Object && _seen.Add((type.Name, target.Start)))
        {
            CompareMembers(_classes[type.Name], target, path);
        }
    }

    private void CompareMembers(ApiObject type, JsonValue schema, string path)
    {
        foreach (var property in PropertiesOf(At(schema, "properties")))
        {
            Compare(type.Members.FirstOrDefault(m => m.WireName == property.Key), [property.Value], $"{path}/{property.Key}");
        }
    }

    private bool IsJustified(ApiType type, JsonValue schema) =>
        type.Kind != ApiTypeKind.Json
        || IsFreeForm(Resolve(schema))
        || _told.Contains(schema.Start)
        || _told.Contains(Resolve(schema).Start)
        || _told.Contains(At(schema, "$ref").Start);

    private static bool IsFreeForm(JsonValue schema) =>
        At(schema, "type").GetString() switch
        {
            "" => !HasProperties(schema) && !At(schema, "items").Exists,
            "any" => true,
            "object" => !HasProperties(schema) && At(schema, "additionalProperties").Kind != JsonKind.Object,
            _ => false,
        };

    private static bool HasProperties(JsonValue schema) => PropertiesOf(At(schema, "properties")).Count > 0;

    private JsonValue Resolve(JsonValue schema)
    {
        for (var steps = 0; steps < 32 && At(schema, "$ref").GetString() is { Length: > 0 } reference; steps++)
        {
            if (!_schemas.TryGetValue(reference.Replace(Prefix, "", StringComparison.Ordinal), out var target))
            {
                break;
            }

            schema = target;
        }

        return schema;
    }

    private void Collect(ApiObject type, string name)
    {
        _classes[name] = type;
        foreach (var nested in type.Objects)
        {
            Collect(nested, name + "." + nested.Name);
        }
    }

    private static JsonValue At(JsonValue value, params string[] names)
    {
        foreach (var name in names)
        {
            value.TryGetProperty(name, out var property);
            value = property;
        }

        return value;
    }

    private static Dictionary<string, JsonValue> PropertiesOf(JsonValue value)
    {
        var properties = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            properties[property.Name] = property.Value;
        }

        return properties;
    }

    private static List<JsonValue> ItemsOf(JsonValue value)
    {
        var items = new List<JsonValue>();
        foreach (var item in value.Items)
        {
            items.Add(item);
        }

        return items;
    }
}
