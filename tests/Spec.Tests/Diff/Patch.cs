using System.Globalization;
using System.Text.Json.Nodes;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>
/// Does to a document what a comparison says. What is new is taken from the later version; all else stands in the change.
/// </summary>
internal sealed class Patch
{
    private readonly JsonObject _old;
    private readonly JsonObject _now;

    private Patch(JsonObject old, JsonObject now)
    {
        _old = old;
        _now = now;
    }

    public static JsonObject Apply(JsonObject old, JsonObject now, IEnumerable<SpecChange> changes)
    {
        var patch = new Patch((JsonObject)old.DeepClone(), now);
        foreach (var change in changes)
        {
            patch.Apply(change);
        }

        return patch._old;
    }

    private void Apply(SpecChange change)
    {
        var ending = change.Kind.Id[(change.Kind.Id.LastIndexOf('-') + 1)..];
        if (ending is "added" or "removed")
        {
            var (owner, key) = Owner(_old, change);
            Remove(owner, key);
            if (ending == "added")
            {
                Add(owner, key, Find(Owner(_now, change))!.DeepClone());
            }

            return;
        }

        var node = Find(Owner(_old, change))!.AsObject();
        var schema = change.Kind.Id.StartsWith("param-", StringComparison.Ordinal) && node["schema"] is JsonObject own ? own : node;
        Set(change.Kind.Id == "param-moved" ? node : schema, change);
    }

    private static void Set(JsonObject schema, SpecChange change)
    {
        var what = change.Kind.Id.Split('-')[1];
        switch (what)
        {
            case "type":
                SetType(schema, change.After!);
                break;
            case "moved":
                schema["in"] = change.After;
                break;
            case "enum":
                SetOrRemove(
                    schema,
                    "enum",
                    change.After == "[]" ? null : new JsonArray([.. change.After![1..^1].Split(", ").Select(v => JsonValue.Create(v))])
                );
                break;
            case "required" or "deprecated":
                SetOrRemove(schema, what, change.After == "true" ? JsonValue.Create(true) : null);
                break;
            default:
                var isNumber = change.Keyword == "maxLength" && change.After is not null;
                SetOrRemove(
                    schema,
                    change.Keyword!,
                    isNumber ? JsonValue.Create(int.Parse(change.After!, CultureInfo.InvariantCulture))
                        : change.After is null ? null
                        : JsonValue.Create(change.After)
                );
                break;
        }
    }

    private static void SetType(JsonObject schema, string type)
    {
        schema.Remove("$ref");
        schema.Remove("type");
        schema.Remove("format");
        if (type[0] == '#')
        {
            schema["$ref"] = type;
            return;
        }

        var parts = type.Split(':');
        schema["type"] = parts[0];
        SetOrRemove(schema, "format", parts.Length > 1 ? JsonValue.Create(parts[1]) : null);
    }

    private static void SetOrRemove(JsonObject owner, string key, JsonNode? value)
    {
        owner.Remove(key);
        if (value is not null)
        {
            owner[key] = value;
        }
    }

    /// <summary>
    /// The object or array that holds a part, and its key there; objects and arrays that hold parts are made where they are missing.
    /// </summary>
    private static (JsonNode Owner, string Key) Owner(JsonObject root, SpecChange change)
    {
        var (owner, key) = change.Operation is null ? (root["components"]!["schemas"]!, "") : (root["apis"]!, change.Operation);
        foreach (
            var step in Steps(change.Path.Replace("[]", ".[]", StringComparison.Ordinal).Replace("{}", ".{}", StringComparison.Ordinal))
        )
        {
            (owner, key) = key.Length == 0 ? (owner, step) : Enter(Find((owner, key))!.AsObject(), step, change.Kind.Id);
        }

        return (owner, key);
    }

    private static string[] Steps(string path) => path.Length == 0 ? [] : path.Split('.');

    private static (JsonNode Owner, string Key) Enter(JsonObject node, string step, string kind)
    {
        if (node["parameters"] is { } parameters)
        {
            return kind.StartsWith("response-", StringComparison.Ordinal) ? (node["responses"]!, step) : (parameters, step);
        }

        var schema = node["schema"] as JsonObject ?? node;
        return step switch
        {
            "[]" => (schema, "items"),
            "{}" => (schema, "additionalProperties"),
            _ => (schema["properties"] ??= new JsonObject(), step),
        };
    }

    private static JsonNode? Find((JsonNode Owner, string Key) at) =>
        at.Owner is JsonArray parameters ? parameters.FirstOrDefault(p => (string?)p!["name"] == at.Key)
        : at.Owner[at.Key] is JsonObject { Count: 1 } answer && answer["schema"] is { } schema ? schema
        : at.Owner[at.Key];

    private static void Remove(JsonNode owner, string key)
    {
        if (owner is JsonArray parameters)
        {
            parameters.Remove(Find((owner, key)));
            return;
        }

        owner.AsObject().Remove(key);
    }

    private static void Add(JsonNode owner, string key, JsonNode value)
    {
        if (owner is JsonArray parameters)
        {
            parameters.Add(value);
            return;
        }

        owner[key] = value;
    }
}
