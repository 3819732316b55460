using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>The narrowest schema that holds some values.</summary>
internal static class InferredSchema
{
    /// <summary>A schema without a type where the values are of several kinds.</summary>
    public static JsonObject Of(IEnumerable<JsonElement> values)
    {
        var given = values.Where(value => value.ValueKind != JsonValueKind.Null).ToList();
        var types = given.Select(TypeOf).Distinct().ToList();
        return types switch
        {
            ["object"] => new JsonObject { ["type"] = "object", ["properties"] = Properties(given) },
            ["array"] => new JsonObject { ["type"] = "array", ["items"] = Of(given.SelectMany(value => value.EnumerateArray())) },
            ["integer"] => new JsonObject { ["type"] = "integer", ["format"] = "int64" },
            ["number"] or ["integer", "number"] or ["number", "integer"] => new JsonObject { ["type"] = "number", ["format"] = "double" },
            [var type] => new JsonObject { ["type"] = type },
            [] => new JsonObject { ["type"] = "string" },
            _ => [],
        };
    }

    private static JsonObject Properties(List<JsonElement> objects) =>
        new(
            objects
                .SelectMany(value => value.EnumerateObject())
                .GroupBy(member => member.Name, member => member.Value)
                .Select(members => KeyValuePair.Create<string, JsonNode?>(members.Key, Of(members)))
        );

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            _ => "string",
        };
}
