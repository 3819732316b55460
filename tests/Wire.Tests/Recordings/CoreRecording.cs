using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>
/// Calls of the core client, which knows no document: told as the recordings of product clients are, with parameters for what was given.
/// </summary>
internal static class CoreRecording
{
    public static IReadOnlyList<Recording> Load()
    {
        var document = JsonNode.Parse(File.ReadAllText(SharedData.Vectors("core-callapi.json")))!.AsArray();
        return [.. document.Select(call => new Recording(JsonElement.Parse(WithDescription(call!.AsObject()).ToJsonString())))];
    }

    private static JsonObject WithDescription(JsonObject call)
    {
        var api = call["callApi"]!;
        var (path, places) = PathOf(Text(api["pathname"]));
        call["metadata"] = new JsonObject
        {
            ["methods"] = new JsonArray(Text(api["method"]).ToLowerInvariant()),
            ["path"] = Text(api["style"]) == "RPC" ? null : path,
            ["security"] = new JsonArray(new JsonObject { [Text(api["authType"])] = new JsonArray() }),
        };
        call["parameters"] = new JsonArray([
            .. places,
            .. Members(call["request"]!["queryObject"], "query"),
            .. Members(call["request"]!["headers"], "header"),
            .. Body(call["request"]!, Text(api["reqBodyType"])),
        ]);
        return call;
    }

    /// <summary>Segments that are encoded as a value in a place would be were one; the rest is the document's own text.</summary>
    private static (string Path, IReadOnlyList<JsonNode> Places) PathOf(string path)
    {
        var segments = path.Split('/');
        var places = new List<JsonNode>();
        for (var i = 0; i < segments.Length; i++)
        {
            var value = Uri.UnescapeDataString(segments[i]);
            if (value != segments[i] && Uri.EscapeDataString(value) == segments[i])
            {
                places.Add(Parameter($"place{i}", "path", value, null));
                segments[i] = $"{{place{i}}}";
            }
        }

        return (string.Join('/', segments), places);
    }

    private static IEnumerable<JsonNode> Members(JsonNode? map, string location) =>
        map?.AsObject().Select(member => Parameter(member.Key, location, member.Value?.DeepClone(), null)) ?? [];

    private static IEnumerable<JsonNode> Body(JsonNode request, string kind)
    {
        if ((request["bodyBytesBase64"] ?? request["streamBase64"]) is { } bytes)
        {
            return [Parameter("body", "body", new JsonObject { ["base64"] = bytes.DeepClone() }, "binary")];
        }

        if (kind is "formData" or "none" && request["body"] is JsonObject form)
        {
            // A form without fields is still a form: the operation has one that is not given.
            return Members(form, "formData").Append(Parameter("NotGiven", "formData", null, null));
        }

        return (request["body"] ?? request["bodyString"]) is { } body ? [Parameter("body", "body", body.DeepClone(), null)] : [];
    }

    private static JsonObject Parameter(string name, string location, JsonNode? value, string? format) =>
        new()
        {
            ["name"] = name,
            ["in"] = location,
            ["type"] = format is null ? null : "string",
            ["format"] = format,
            ["value"] = value,
        };

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
