using FaceSearchToolkit.Cli.Commands;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes in words.</summary>
internal static class ChangeTexts
{
    /// <summary>Endings of kinds that any part of a document can have: <c>param-type-changed</c>, <c>response-type-changed</c>, …</summary>
    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["property-added"] = "a property is new",
        ["property-removed"] = "a property is gone",
        ["items-added"] = "a list says now what its elements are",
        ["items-removed"] = "a list no longer says what its elements are",
        ["values-added"] = "a map says now what its values are",
        ["values-removed"] = "a map no longer says what its values are",
        ["type-changed"] = "another type, format or reference",
        ["constraint-changed"] = "another range, length, count or pattern",
        ["enum-changed"] = "another value set",
        ["required-changed"] = "required now, or no longer",
        ["deprecated-changed"] = "deprecated now, or no longer",
        ["default-changed"] = "another default",
        ["filter-changed"] = "another filter (x-filter)",
        ["range-changed"] = "another time range (x-range)",
        ["json-type-changed"] = "another C# type (x-type)",
        ["name-changed"] = "another shared name (x-name)",
        ["sensitive-changed"] = "sensitive now, or no longer (x-sensitive)",
    };

    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["service-product-changed"] = "another product",
        ["service-version-changed"] = "another version of the API",
        ["service-style-changed"] = "another style (RPC, ROA)",
        ["endpoint-added"] = "a region is new",
        ["endpoint-removed"] = "a region is gone",
        ["responses-added"] = "the document describes answers now",
        ["responses-removed"] = "the document no longer describes answers",
        ["operation-added"] = "an operation is new",
        ["operation-removed"] = "an operation is gone",
        ["operation-deprecated-changed"] = "an operation is deprecated now, or no longer",
        ["operation-methods-changed"] = "other HTTP methods",
        ["operation-schemes-changed"] = "other schemes (http, https)",
        ["operation-consumes-changed"] = "other content types of requests",
        ["operation-produces-changed"] = "other content types of answers",
        ["operation-path-changed"] = "another path",
        ["operation-security-changed"] = "other ways to sign",
        ["operation-type-changed"] = "another kind of operation (read, write)",
        ["operation-paging-changed"] = "other paging",
        ["operation-links-changed"] = "other links between operations (x-links)",
        ["param-added"] = "a parameter is new",
        ["param-removed"] = "a parameter is gone",
        ["param-moved"] = "a parameter travels elsewhere (query, body, …)",
        ["param-style-changed"] = "a parameter is written otherwise (json, repeatList, …)",
        ["response-added"] = "an answer is new",
        ["response-removed"] = "an answer is gone",
        ["component-added"] = "a component is new",
        ["component-removed"] = "a component is gone",
    };

    private static readonly (string Prefix, string Where)[] Parts =
    [
        ("param-", "of a parameter"),
        ("response-", "of an answer"),
        ("component-", "of a component"),
    ];

    /// <summary>What a kind says, in a few words; null where it is a new one.</summary>
    public static string? Describe(SpecChangeKind kind)
    {
        if (Whole.TryGetValue(kind.Id, out var whole))
        {
            return whole;
        }

        var (prefix, where) = Parts.FirstOrDefault(p => kind.Id.StartsWith(p.Prefix, StringComparison.Ordinal));
        return prefix is not null && Endings.TryGetValue(kind.Id[prefix.Length..], out var ending) ? $"{ending}, {where}" : null;
    }

    /// <summary>A class's name.</summary>
    public static string GetName(SpecChangeClass kind) =>
        kind switch
        {
            SpecChangeClass.Breaking => "breaking",
            SpecChangeClass.Risky => "risky",
            _ => "compatible",
        };

    /// <summary>An effect's name.</summary>
    public static string GetName(SpecChangeEffect effect) =>
        effect switch
        {
            SpecChangeEffect.Source => "source-breaking",
            SpecChangeEffect.Binary => "binary-breaking",
            SpecChangeEffect.Behavior => "behaviour",
            _ => "none",
        };

    /// <summary>What an effect means to code.</summary>
    public static string Explain(SpecChangeEffect effect) =>
        effect switch
        {
            SpecChangeEffect.Source => "code that uses it no longer compiles",
            SpecChangeEffect.Binary => "code compiles, but what was compiled before has to be built again",
            SpecChangeEffect.Behavior => "the same code may do something else, or be refused",
            _ => "no effect on code",
        };

    /// <summary>How many there are of each class.</summary>
    public static string Summarize(int breaking, int risky, int compatible) =>
        FormattableString.Invariant($"{breaking} breaking, {risky} risky, {compatible} compatible");
}
