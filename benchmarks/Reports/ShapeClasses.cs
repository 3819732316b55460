using System.Text;
using System.Text.Json;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// Writes classes with properties that can all be unset: one for each object, nested in the one that uses it and named after the way there.
/// </summary>
internal sealed class ShapeClasses(JsonElement components)
{
    /// <summary>A class with the properties of an object.</summary>
    public string Class(string name, IEnumerable<(string WireName, JsonElement Schema)> members)
    {
        var names = new ShapeNames(name);
        var text = new StringBuilder($"public class {name} : Model\n{{\n");
        foreach (var (wireName, schema) in members)
        {
            var member = names.Next(wireName);
            var (type, nested) = TypeOf(schema, name + member);
            text.Append(
                $"[NameInMap({JsonSerializer.Serialize(wireName)})]\n[Validation(Required=false)]\n"
                    + $"public {type} {member} {{ get; set; }}\n{nested}"
            );
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>The properties of an object; none where it has none.</summary>
    public static IEnumerable<(string WireName, JsonElement Schema)> MembersOf(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
        && schema.TryGetProperty("properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(property => (property.Name, property.Value))
            : [];

    /// <summary>The type of a value, and the class that it needs, if any.</summary>
    public (string Type, string Nested) TypeOf(JsonElement schema, string name)
    {
        if (schema.TryGetProperty("$ref", out var target))
        {
            var component = target.GetString()!.Split('/')[^1];
            return (MembersOf(Component(component)).Any() ? ShapeNames.Of(component) : "Dictionary<string, object>", "");
        }

        return Text(schema, "type") switch
        {
            "integer" => (Text(schema, "format") == "int64" ? "long?" : "int?", ""),
            "number" => (Text(schema, "format") == "double" ? "double?" : "float?", ""),
            "boolean" => ("bool?", ""),
            "array" => ListOf(schema, name),
            "object" => MembersOf(schema).Any() ? (name, Class(name, MembersOf(schema))) : ("Dictionary<string, object>", ""),
            _ => ("string", ""),
        };
    }

    private (string Type, string Nested) ListOf(JsonElement schema, string name)
    {
        var (type, nested) = schema.TryGetProperty("items", out var items) ? TypeOf(items, name) : ("object", "");
        return ($"List<{type}>", nested);
    }

    private JsonElement Component(string name) =>
        components.ValueKind == JsonValueKind.Object && components.TryGetProperty(name, out var schema) ? schema : default;

    private static string? Text(JsonElement schema, string name) => schema.TryGetProperty(name, out var value) ? value.GetString() : null;
}
