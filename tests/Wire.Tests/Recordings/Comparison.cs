using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>
/// Compares a sent request with a recording, by the rules that the recordings come with: the case of a boolean, the format of a fraction
/// and nulls in JSON text are free.
/// </summary>
internal static class Comparison
{
    /// <summary>
    /// The hash covers JSON text and the form's order, which are free; where it does not, the signature covers it, as it does date and
    /// nonce.
    /// </summary>
    private static readonly string[] FreeHeaders = ["x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"];

    public static IEnumerable<string> Differences(Recording recording, SentRequest sent)
    {
        var semantic = recording.Semantic;
        foreach (
            var difference in Scalars(semantic, sent)
                .Concat(Pairs(semantic, "query", sent.Query))
                .Concat(Pairs(semantic, "form", sent.Form))
                .Concat(Headers(semantic, sent))
                .Concat(Bodies(semantic, sent))
        )
        {
            yield return $"{recording.Id}: {difference}";
        }

        if (recording.IsSignatureComparable && sent.Header("Authorization") != recording.Authorization)
        {
            yield return $"{recording.Id}: authorization is {sent.Header("Authorization")}, recorded {recording.Authorization}";
        }
    }

    private static IEnumerable<string> Scalars(JsonElement semantic, SentRequest sent)
    {
        if (semantic.GetProperty("method").GetString() != sent.Method)
        {
            yield return $"method is {sent.Method}";
        }

        if (semantic.GetProperty("path").GetString() != sent.Path)
        {
            yield return $"path is {sent.Path}";
        }
    }

    private static IEnumerable<string> Pairs(JsonElement semantic, string part, IReadOnlyDictionary<string, string> sent)
    {
        var recorded = semantic.TryGetProperty(part, out var pairs)
            ? pairs.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!)
            : [];
        foreach (var name in recorded.Keys.Union(sent.Keys))
        {
            var expected = recorded.GetValueOrDefault(name);
            var actual = sent.GetValueOrDefault(name);
            if (expected is null || actual is null || !AreSame(semantic, name, expected, actual))
            {
                yield return $"{part} {name} is {actual ?? "missing"}, recorded {expected ?? "nothing"}";
            }
        }
    }

    /// <summary>All that were recorded, and of those that the platform reads no more.</summary>
    private static IEnumerable<string> Headers(JsonElement semantic, SentRequest sent)
    {
        var recorded = semantic
            .GetProperty("headers")
            .EnumerateObject()
            .ToDictionary(header => header.Name, header => header.Value.GetString());
        return recorded
            .Keys.Union(sent.PlatformHeaders)
            .Except(FreeHeaders)
            .Where(name => sent.Header(name) != recorded.GetValueOrDefault(name))
            .Select(name => $"header {name} is {sent.Header(name) ?? "missing"}, recorded {recorded.GetValueOrDefault(name) ?? "nothing"}");
    }

    private static IEnumerable<string> Bodies(JsonElement semantic, SentRequest sent)
    {
        if (semantic.TryGetProperty("json", out var json) && !IsSameJson(json.GetRawText(), Encoding.UTF8.GetString(sent.Body)))
        {
            yield return $"body is {Encoding.UTF8.GetString(sent.Body)}, recorded {json}";
        }

        if (semantic.TryGetProperty("text", out var text) && text.GetString() != Encoding.UTF8.GetString(sent.Body))
        {
            yield return $"body is {Encoding.UTF8.GetString(sent.Body)}, recorded {text}";
        }

        if (semantic.TryGetProperty("bodyBase64", out var bytes) && bytes.GetString() != Convert.ToBase64String(sent.Body))
        {
            yield return $"body is {Convert.ToBase64String(sent.Body)}, recorded {bytes}";
        }
    }

    private static bool AreSame(JsonElement semantic, string name, string recorded, string sent)
    {
        if (Names(semantic, "booleanKeys").Contains(name))
        {
            return string.Equals(recorded, sent, StringComparison.OrdinalIgnoreCase);
        }

        if (Names(semantic, "floatKeys").Contains(name))
        {
            return double.Parse(recorded, CultureInfo.InvariantCulture) == double.Parse(sent, CultureInfo.InvariantCulture);
        }

        return Names(semantic, "jsonTextKeys").Contains(name) ? IsSameJson(recorded, sent) : recorded == sent;
    }

    private static bool IsSameJson(string recorded, string sent) =>
        sent.Length > 0 && JsonNode.DeepEquals(WithoutNulls(JsonNode.Parse(recorded)), WithoutNulls(JsonNode.Parse(sent)));

    private static IEnumerable<string> Names(JsonElement semantic, string list) =>
        semantic.GetProperty(list).EnumerateArray().Select(name => name.GetString()!);

    private static JsonNode? WithoutNulls(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .Where(member => member.Value is not null)
                    .Select(member => KeyValuePair.Create(member.Key, WithoutNulls(member.Value)))
            ),
            JsonArray elements => new JsonArray([.. elements.Select(WithoutNulls)]),
            _ => node?.DeepClone(),
        };
}
