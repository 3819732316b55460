using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>
/// A document made of what recordings say of their operations, for those that no document has: names, locations and styles as they were,
/// schemas that hold the values that were given.
/// </summary>
internal static class RecordedDocument
{
    /// <summary>The recordings are of one version of one product.</summary>
    public static string Of(IReadOnlyList<Recording> recordings) =>
        new JsonObject
        {
            ["version"] = "1.0",
            ["info"] = new JsonObject
            {
                ["style"] = recordings[0].Style,
                ["product"] = recordings[0].Product,
                ["version"] = recordings[0].Version,
            },
            ["components"] = new JsonObject { ["schemas"] = new JsonObject() },
            ["apis"] = new JsonObject(
                recordings
                    .GroupBy(recording => recording.Operation)
                    .Select(calls => KeyValuePair.Create<string, JsonNode?>(calls.Key, Operation([.. calls])))
            ),
        }.ToJsonString();

    private static JsonObject Operation(IReadOnlyList<Recording> calls)
    {
        var operation = JsonObject.Create(calls[0].Metadata)!;
        if (operation["path"] is null)
        {
            operation.Remove("path");
        }

        operation["parameters"] = new JsonArray([
            .. calls
                .SelectMany(call => call.Parameters)
                .GroupBy(parameter => (parameter.Name, parameter.Location))
                .Select(values => Parameter([.. values])),
        ]);
        operation["responses"] = new JsonObject { ["200"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object" } } };
        return operation;
    }

    private static JsonObject Parameter(IReadOnlyList<RecordedParameter> values)
    {
        var parameter = new JsonObject
        {
            ["name"] = values[0].Name,
            ["in"] = values[0].Location,
            ["schema"] = Schema(values),
        };
        if (values[0].Style is { } style)
        {
            parameter["style"] = style;
        }

        return parameter;
    }

    private static JsonObject Schema(IReadOnlyList<RecordedParameter> values)
    {
        var schema = InferredSchema.Of(values.Select(value => value.Value));
        schema["type"] = values[0].Type ?? schema["type"]?.GetValue<string>();
        if (values[0].Format is { } format)
        {
            schema["format"] = format;
        }

        return schema;
    }
}
