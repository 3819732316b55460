using System.Text.Json;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>A change as one line in which the facts of the corpus and the toolkit's changes can be compared.</summary>
internal static class Fact
{
    private static readonly string[] NotInFacts =
    [
        "default-changed",
        "style-changed",
        "filter-changed",
        "range-changed",
        "name-changed",
        "sensitive-changed",
        "path-changed",
        "security-changed",
    ];

    /// <summary>
    /// Whether the script that made the facts looks at such changes: it ignores what is not structure, and answers where a version lacks
    /// them.
    /// </summary>
    public static bool IsFactsKind(SpecChange change) =>
        !NotInFacts.Any(e => change.Kind.Id.EndsWith(e, StringComparison.Ordinal))
        && !change.Kind.Id.StartsWith("responses-", StringComparison.Ordinal)
        && change.Kind.Id != "operation-type-changed";

    public static string Create(SpecChange change) =>
        Line(
            change.Kind.Id,
            change.Operation ?? change.Component,
            change.Operation is null && change.Component == change.Path ? "" : change.Path,
            change.Keyword,
            Known(change, change.Before),
            Known(change, change.After)
        );

    /// <summary>Of components that are new or gone the facts tell only the name.</summary>
    private static string? Known(SpecChange change, string? text) =>
        change.Kind.Id is "component-added" or "component-removed" ? null : text;

    public static string Create(JsonElement fact)
    {
        var kind = Text(fact, "kind")!;
        return Line(
            kind,
            Text(fact, "operation") ?? Text(fact, "component"),
            Text(fact, "path"),
            Text(fact, "keyword"),
            Value(fact, "before", kind),
            Value(fact, "after", kind)
        );
    }

    private static string Line(string kind, string? owner, string? path, string? keyword, string? before, string? after) =>
        $"{kind} {owner} | {path} | {keyword} | {before ?? "-"} -> {after ?? "-"}";

    private static string? Text(JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Value(JsonElement fact, string name, string kind) =>
        !fact.TryGetProperty(name, out var value)
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.Object => Summary(value, kind),
                JsonValueKind.Array => "["
                    + string.Join(", ", value.EnumerateArray().Select(v => v.GetString()).Order(StringComparer.Ordinal))
                    + "]",
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => value.ToString(),
            };

    private static string Summary(JsonElement value, string kind)
    {
        if (kind.StartsWith("operation-", StringComparison.Ordinal))
        {
            var count = value.GetProperty("parameters").GetInt32();
            var deprecated = value.GetProperty("deprecated").GetBoolean() ? ", deprecated" : "";
            return $"{count} {(count == 1 ? "parameter" : "parameters")}{deprecated}";
        }

        var location = Text(value, "in") is { } named ? named + " " : "";
        return location
            + Text(value, "type")
            + (value.TryGetProperty("required", out var required) && required.GetBoolean() ? " required" : "");
    }
}
