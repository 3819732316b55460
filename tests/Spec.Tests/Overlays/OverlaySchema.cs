using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Spec.Tests.Overlays;

/// <summary>
/// The published schema of overlays, and what it has against a text. Understands the keywords of JSON Schema that this schema uses, and no
/// others.
/// </summary>
internal static class OverlaySchema
{
    private static readonly JsonDocumentOptions Relaxed = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static JsonObject Root { get; } =
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("specs", "overlay.schema.json")))!.AsObject();

    /// <summary>The properties that a part of the schema describes; without a name, the whole.</summary>
    public static JsonObject Properties(string? definition = null) =>
        (definition is null ? Root : Definition(definition))["properties"]!.AsObject();

    public static JsonObject Definition(string name) => Root["$defs"]![name]!.AsObject();

    /// <summary>Every path at which an overlay breaks the schema; none where it is well-formed.</summary>
    public static IReadOnlyList<string> Errors(string overlay)
    {
        var errors = new List<string>();
        Check(Root, JsonNode.Parse(overlay, documentOptions: Relaxed), "$", errors);
        return errors;
    }

    private static void Check(JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        foreach (var (keyword, argument) in schema)
        {
            if (!Holds(keyword, argument!, schema, value, path, errors))
            {
                errors.Add($"{path}: {keyword}");
            }
        }
    }

    private static bool Holds(string keyword, JsonNode argument, JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Check(Definition(((string)argument!).Split('/')[^1]), value, path, errors);
                return true;
            case "type":
                return (argument is JsonArray types ? types.Select(t => (string)t!) : [(string)argument!]).Contains(GetTypeName(value));
            case "enum":
                return argument.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value));
            case "const":
                return JsonNode.DeepEquals(argument, value);
            case "anyOf":
                return argument.AsArray().Any(option => IsValid(option!.AsObject(), value, path));
            case "pattern":
                return value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch((string)value!, (string)argument!);
            case "required":
                return value is not JsonObject || argument.AsArray().All(name => value.AsObject().ContainsKey((string)name!));
            case "items":
                CheckItems(argument.AsObject(), value as JsonArray, path, errors);
                return true;
            case "properties" or "additionalProperties":
                CheckMembers(keyword, argument, schema, value as JsonObject, path, errors);
                return true;
            default:
                Assert.Contains(keyword, (string[])["$schema", "$defs", "title", "description", "examples"]);
                return true;
        }
    }

    private static void CheckItems(JsonObject schema, JsonArray? items, string path, List<string> errors)
    {
        for (var i = 0; i < items?.Count; i++)
        {
            Check(schema, items[i], $"{path}[{i}]", errors);
        }
    }

    private static void CheckMembers(
        string keyword,
        JsonNode argument,
        JsonObject schema,
        JsonObject? value,
        string path,
        List<string> errors
    )
    {
        foreach (var (name, member) in value ?? [])
        {
            var known = schema["properties"]?[name];
            if (keyword == "properties" && known is not null)
            {
                Check(known.AsObject(), member, $"{path}.{name}", errors);
            }
            else if (keyword == "additionalProperties" && known is null && argument is JsonObject others)
            {
                Check(others, member, $"{path}.{name}", errors);
            }
            else if (keyword == "additionalProperties" && known is null)
            {
                errors.Add($"{path}.{name}: unknown");
            }
        }
    }

    private static bool IsValid(JsonObject schema, JsonNode? value, string path)
    {
        var errors = new List<string>();
        Check(schema, value, path, errors);
        return errors.Count == 0;
    }

    private static string GetTypeName(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString()!.ToLowerInvariant(),
        };
}
