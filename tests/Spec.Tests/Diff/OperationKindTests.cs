using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Tests.Support;
using static FaceSearchToolkit.Spec.Diff.SpecChangeClass;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Changes of operations, their parameters and the service.</summary>
public sealed class OperationKindTests
{
    private const string P = """{"name":"P","in":"query","schema":{"type":"string"} }""";

    public static TheoryData<string, string, string, SpecChangeClass> Operations =>
        new()
        {
            { "operation-deprecated-changed", "", "\"deprecated\":true", Risky },
            { "operation-deprecated-changed", "\"deprecated\":true", "", Compatible },
            { "operation-methods-changed", "\"methods\":[\"get\",\"post\"]", "\"methods\":[\"post\"]", Risky },
            { "operation-methods-changed", "\"methods\":[\"post\"]", "\"methods\":[\"get\",\"post\"]", Compatible },
            { "operation-schemes-changed", "\"schemes\":[\"http\",\"https\"]", "\"schemes\":[\"https\"]", Risky },
            { "operation-consumes-changed", "", "\"consumes\":[\"application/json\"]", Compatible },
            { "operation-produces-changed", "", "\"produces\":[\"application/json\"]", Risky },
            { "operation-path-changed", "\"path\":\"/a\"", "\"path\":\"/b\"", Risky },
            { "operation-security-changed", "\"security\":[{\"AK\":[]}]", "\"security\":[{\"Anonymous\":[]}]", Risky },
            { "operation-type-changed", "\"operationType\":\"read\"", "\"operationType\":\"write\"", Risky },
            { "operation-paging-changed", "\"x-paging\":{\"page\":\"A\"}", "\"x-paging\":false", Breaking },
            { "operation-paging-changed", "\"x-paging\":{\"page\":\"A\"}", "\"x-paging\":{\"page\":\"B\"}", Risky },
            { "operation-paging-changed", "", "\"x-paging\":{\"page\":\"B\"}", Compatible },
            { "operation-methods-changed", "\"methods\":[\"get\"]", "\"methods\":[\"post\"]", Risky },
            { "operation-paging-changed", "\"x-paging\":false", "", Compatible },
            { "operation-paging-changed", "", "\"x-paging\":false", Breaking },
            { "operation-links-changed", "\"x-links\":{\"A\":{}}", "", Breaking },
            { "operation-links-changed", "\"x-links\":{\"A\":{}}", "\"x-links\":{\"B\":{}}", Breaking },
            { "operation-links-changed", "\"x-links\":{\"A\":{}}", "\"x-links\":{\"A\":{},\"B\":{}}", Compatible },
            { "param-added", "\"parameters\":[]", Parameters(P), Compatible },
            {
                "param-added",
                "\"parameters\":[]",
                Parameters(P.Replace("\"string\"", "\"string\",\"required\":true", StringComparison.Ordinal)),
                Breaking
            },
            { "param-removed", Parameters(P), "", Breaking },
            { "param-removed", Parameters(P, P), Parameters(P), Breaking },
            { "param-moved", Parameters(P), Parameters(P.Replace("query", "formData", StringComparison.Ordinal)), Risky },
            {
                "param-style-changed",
                Parameters(P),
                Parameters(P.Replace("\"in\"", "\"style\":\"json\",\"in\"", StringComparison.Ordinal)),
                Risky
            },
            {
                "param-required-changed",
                Parameters(P),
                Parameters(P.Replace("\"in\"", "\"required\":true,\"in\"", StringComparison.Ordinal)),
                Breaking
            },
            {
                "response-added",
                """
                    "responses":{"201":{"schema":{"type":"object"} } }
                    """,
                """
                    "responses":{"200":{"schema":{"type":"object"} },"201":{"schema":{"type":"object"} } }
                    """,
                Compatible
            },
            {
                "response-removed",
                """
                    "responses":{"200":{"schema":{"type":"object"} } }
                    """,
                """
                    "responses":{"200":{} }
                    """,
                Breaking
            },
        };

    public static TheoryData<string, string, string, SpecChangeClass> Documents =>
        new()
        {
            { "operation-added", Sample.Document(""), Sample.Document("\"A\":{}"), Compatible },
            { "operation-removed", Sample.Document("\"A\":{},\"B\":{}"), Sample.Document("\"A\":{}"), Breaking },
            { "component-added", Sample.Document(""), Sample.Document("", "\"C\":{}"), Compatible },
            { "component-removed", Sample.Document("", "\"C\":{}"), Sample.Document(""), Compatible },
            {
                "component-removed",
                Sample.WithSchema("""{"$ref":"#/components/schemas/C"}""", "\"C\":{}"),
                Sample.WithSchema("""{"$ref":"#/components/schemas/C"}"""),
                Breaking
            },
            { "service-style-changed", Sample.Document(""), Sample.Document("", style: "ROA"), Breaking },
            {
                "service-product-changed",
                Sample.Document(""),
                Sample.Document("").Replace("\"ICE\"", "\"MTS\"", StringComparison.Ordinal),
                Breaking
            },
            {
                "service-version-changed",
                Sample.Document(""),
                Sample.Document("").Replace("2020-11-09", "2021-11-09", StringComparison.Ordinal),
                Risky
            },
            {
                "responses-added",
                Sample.Document("\"A\":{}"),
                Sample.Document("\"A\":{\"responses\":{\"200\":{\"schema\":{}}}}"),
                Compatible
            },
            {
                "responses-removed",
                Sample.Document("\"A\":{\"responses\":{\"200\":{\"schema\":{}}}}"),
                Sample.Document("\"A\":{}"),
                Breaking
            },
            { "endpoint-added", Sample.Document(""), WithEndpoint("a"), Compatible },
            { "endpoint-removed", WithEndpoint("a"), Sample.Document(""), Risky },
        };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_IsClassed(string kind, string before, string after, SpecChangeClass expected) =>
        AssertOne(kind, Document(before), Document(after), expected);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_IsClassed(string kind, string before, string after, SpecChangeClass expected) =>
        AssertOne(kind, before, after, expected);

    [Theory]
    [InlineData("", "0 parameters")]
    [InlineData("\"parameters\":[{}]", "1 parameter")]
    [InlineData("\"parameters\":[{},{}],\"deprecated\":true", "2 parameters, deprecated")]
    public void NewOperation_IsToldInShort(string keywords, string summary)
    {
        var change = Compared.Single(Sample.Document(""), Sample.Document($"\"A\":{{{keywords}}}"));

        Assert.Equal((null, summary), (change.Before, change.After));
    }

    [Theory]
    [InlineData("""{"name":"P","in":"query","schema":{"type":"integer","format":"int64"} }""", "query integer:int64")]
    [InlineData("""{"name":"P","in":"path","required":true,"schema":{"type":"string"} }""", "path string required")]
    [InlineData("""{"name":"P","in":"path","schema":{"type":"string","required":"true"} }""", "path string required")]
    [InlineData("""{"name":"P","in":"query","schema":{"$ref":"#/components/schemas/A"} }""", "query #/components/schemas/A")]
    public void GoneParameter_IsToldInShort(string parameter, string summary)
    {
        var change = Compared.Single(Sample.WithParameters(parameter), Sample.WithParameters(""));

        Assert.Equal((summary, null), (change.Before, change.After));
    }

    /// <summary>Where the order of the parameters changes, nothing does.</summary>
    [Theory]
    [InlineData("path 2, query 1", "")]
    [InlineData("path 2, query 3", "param-constraint-changed Find.A: maximum 1 -> 3")]
    [InlineData("query 1", "param-removed Find.A")]
    [InlineData("query 1, path 2, path 3", "param-added Find.A#2")]
    [InlineData("query 1, header 2", "param-moved Find.A: path -> header")]
    public void ParametersOfOneName_AreComparedByTheirPlace(string after, string expected) =>
        Assert.Equal(expected, string.Join("; ", Compared.Changes(NamedA("query 1, path 2"), NamedA(after)).Select(c => c.Id)));

    [Fact]
    public void NewHostOfRegion_IsBothRemovedAndAdded() =>
        Assert.Equal(["endpoint-added", "endpoint-removed"], Compared.Changes(WithEndpoint("a"), WithEndpoint("b")).Select(c => c.Kind.Id));

    [Fact]
    public void EveryKind_HasAnExample()
    {
        var schemas = SchemaExamples
            .All.Select(r => r.Data.Item1)
            .Append("constraint-changed")
            .Distinct()
            .SelectMany(e => new[] { "param-", "response-", "component-" }.Select(p => p + e));
        var examples = schemas.Concat(Operations.Concat(Documents).Select(r => r.Data.Item1)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(SpecChangeKinds.All.Select(k => k.Id), examples);
    }

    [Fact]
    public void EveryKind_HasAMirrorThatHasItAsItsOwn() =>
        Assert.All(SpecChangeKinds.All, k => Assert.Equal(k.Id, SpecChangeKinds.Find(k.Mirror)?.Mirror));

    private static void AssertOne(string kind, string before, string after, SpecChangeClass expected)
    {
        var change = Compared.Single(before, after);
        Assert.Equal((kind, expected), (change.Kind.Id, change.Class));
        Mirrors.AssertMirrored([change], Compared.Changes(after, before));
    }

    /// <summary>A document with parameters of the name A, each told by its place and its maximum.</summary>
    private static string NamedA(string parameters) =>
        Sample.WithParameters(
            string.Join(
                ",",
                parameters
                    .Split(", ")
                    .Select(p => p.Split(' '))
                    .Select(p => $$"""{"name":"A","in":"{{p[0]}}","schema":{"type":"integer","maximum":{{p[1]}} } }""")
            )
        );

    private static string Document(string keyword) =>
        Sample.Document(
            $$"""
            "Find":{ {{keyword}} },"Other":{"responses":{"200":{"schema":{} } } }
            """
        );

    private static string Parameters(params string[] parameters) => $"\"parameters\":[{string.Join(",", parameters)}]";

    private static string WithEndpoint(string host) =>
        Sample
            .Document("")
            .Replace(
                "\"apis\"",
                $$"""
                "endpoints":[{"regionId":"r","endpoint":"{{host}}"}],"apis"
                """,
                StringComparison.Ordinal
            );
}
