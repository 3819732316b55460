using FaceSearchToolkit.Spec.Diff;
using static FaceSearchToolkit.Spec.Diff.SpecChangeClass;
using static FaceSearchToolkit.Spec.Diff.SpecChangeDirection;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>What can change in a schema: both versions, which way it goes, and its class in requests and in answers.</summary>
internal static class SchemaExamples
{
    public static TheoryData<string, string, string, SpecChangeDirection, SpecChangeClass, SpecChangeClass> All { get; } =
        new()
        {
            { "type-changed", Type("string"), Type("boolean"), Changed, Breaking, Breaking },
            { "type-changed", Type("string"), Type("integer"), Changed, Breaking, Breaking },
            { "type-changed", Type("integer"), Type("number"), Wider, Risky, Breaking },
            { "type-changed", Type("number"), Type("integer"), Narrower, Breaking, Risky },
            { "type-changed", Type("number"), Type("""integer","format":"int64"""), Narrower, Breaking, Risky },
            { "type-changed", Type("string"), """{"$ref":"#/components/schemas/A"}""", Changed, Breaking, Breaking },
            { "type-changed", Type("integer"), Type("""integer","format":"int64"""), Wider, Risky, Breaking },
            { "type-changed", Type("""integer","format":"int64"""), Type("number"), Wider, Risky, Breaking },
            { "type-changed", Type("""integer","format":"int64"""), Type("""integer","format":"int32"""), Narrower, Breaking, Risky },
            { "type-changed", Type("""string","format":"date"""), Type("string"), Equivalent, Risky, Risky },
            { "type-changed", Type("integer"), Type("""integer","format":"int32"""), Equivalent, Risky, Risky },
            {
                "type-changed",
                """{"$ref":"#/components/schemas/A"}""",
                """{"$ref":"#/components/schemas/B"}""",
                Changed,
                Breaking,
                Breaking
            },
            { "required-changed", Text(""), Text("\"required\":true"), Narrower, Breaking, Compatible },
            { "required-changed", Text("\"required\":true"), Text("\"required\":false"), Wider, Compatible, Risky },
            { "deprecated-changed", Text(""), Text("\"deprecated\":true"), Narrower, Risky, Risky },
            { "deprecated-changed", Text("\"deprecated\":true"), Text(""), Wider, Compatible, Compatible },
            {
                "enum-changed",
                Text(
                    """
                    "enum":["a","b"]
                    """
                ),
                Text(
                    """
                    "enum":["b"]
                    """
                ),
                Narrower,
                Breaking,
                Breaking
            },
            {
                "enum-changed",
                Text(
                    """
                    "enum":["b"]
                    """
                ),
                Text(
                    """
                    "enum":["a","b"]
                    """
                ),
                Wider,
                Compatible,
                Risky
            },
            {
                "enum-changed",
                Text(
                    """
                    "enum":["a"]
                    """
                ),
                Text(
                    """
                    "enum":["b"]
                    """
                ),
                Changed,
                Breaking,
                Breaking
            },
            {
                "enum-changed",
                Text(""),
                Text(
                    """
                    "enum":["b"]
                    """
                ),
                Changed,
                Breaking,
                Breaking
            },
            { "default-changed", Text("\"default\":\"a\""), Text("\"default\":\"b\""), Changed, Risky, Compatible },
            { "filter-changed", Text("\"x-filter\":{}"), Text(""), Changed, Breaking, Breaking },
            { "filter-changed", Filter("a"), Filter("a\":{},\"b"), Wider, Compatible, Compatible },
            { "filter-changed", Filter("a\":{},\"b"), Filter("a"), Narrower, Breaking, Breaking },
            {
                "filter-changed",
                Text("\"x-filter\":{\"name\":\"A\",\"fields\":{\"a\":{}}}"),
                Text("\"x-filter\":{\"name\":\"B\",\"fields\":{\"a\":{},\"b\":{}}}"),
                Changed,
                Breaking,
                Breaking
            },
            { "range-changed", Text(""), Text("\"x-range\":{\"unit\":\"unix-ms\"}"), Changed, Breaking, Breaking },
            { "json-type-changed", Text(""), Text("\"x-type\":\"int64\""), Changed, Breaking, Breaking },
            { "name-changed", Text("\"x-name\":\"A\""), Text("\"x-name\":\"B\""), Changed, Breaking, Breaking },
            { "sensitive-changed", Text(""), Text("\"x-sensitive\":true"), Changed, Risky, Risky },
            { "items-added", Type("array"), """{"type":"array","items":{"type":"string"} }""", Changed, Breaking, Breaking },
            { "items-removed", """{"type":"array","items":{"type":"string"} }""", Type("array"), Changed, Breaking, Breaking },
            {
                "values-added",
                Type("object"),
                """{"type":"object","additionalProperties":{"type":"string"} }""",
                Changed,
                Breaking,
                Breaking
            },
            {
                "values-removed",
                """{"type":"object","additionalProperties":{"type":"string"} }""",
                Type("object"),
                Changed,
                Breaking,
                Breaking
            },
            { "values-added", Type("object"), """{"type":"object","additionalProperties":true}""", Changed, Breaking, Breaking },
            { "property-added", """{"type":"object","properties":{} }""", Object("A"), Changed, Breaking, Breaking },
            { "property-added", Object("A"), Object("A", "B"), Wider, Compatible, Compatible },
            {
                "property-added",
                Object("A"),
                """{"type":"object","properties":{"A":{"type":"string"},"B":{"type":"string","required":true} } }""",
                Narrower,
                Breaking,
                Compatible
            },
            { "property-added", Type("object"), Object("A"), Changed, Breaking, Breaking },
            { "property-removed", Object("A", "B"), Object("B"), Narrower, Breaking, Breaking },
            {
                "property-removed",
                """{"type":"object","properties":{"A":{"type":"string"},"B":{"type":"string","required":true} } }""",
                Object("A"),
                Wider,
                Breaking,
                Breaking
            },
        };

    public static TheoryData<string, string?, string?, SpecChangeDirection, SpecChangeClass, SpecChangeClass> Bounds { get; } =
        new()
        {
            { "maximum", "\"50\"", "\"20\"", Narrower, Breaking, Compatible },
            { "maximum", "\"9\"", "\"10\"", Wider, Compatible, Risky },
            { "minimum", "\"1\"", "\"2\"", Narrower, Breaking, Compatible },
            { "minimum", "\"1\"", null, Wider, Compatible, Risky },
            { "minimum", "\"one\"", "\"2\"", Changed, Breaking, Risky },
            { "exclusiveMaximum", null, "true", Narrower, Breaking, Compatible },
            { "exclusiveMinimum", "true", "false", Wider, Compatible, Risky },
            { "minLength", "0", "1", Narrower, Breaking, Compatible },
            { "maxLength", "9.2e18", "64", Narrower, Breaking, Compatible },
            { "minItems", "2", "1", Wider, Compatible, Risky },
            { "maxItems", null, "20", Narrower, Breaking, Compatible },
            { "pattern", "\"a\"", "\"b\"", Changed, Breaking, Risky },
            { "pattern", null, "\"b\"", Narrower, Breaking, Compatible },
        };

    private static string Type(string type) => $$"""{"type":"{{type}}"}""";

    private static string Text(string keyword) => keyword.Length == 0 ? Type("string") : $$"""{"type":"string",{{keyword}}}""";

    private static string Filter(string fields) =>
        Text(
            $$"""
            "x-filter":{"fields":{"{{fields}}":{} } }
            """
        );

    private static string Object(params string[] names) =>
        $$"""{"type":"object","properties":{ {{string.Join(",", names.Select(n => $"\"{n}\":{Type("string")}"))}} } }""";
}
