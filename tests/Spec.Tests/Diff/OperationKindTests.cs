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
            { "operation-links-changed", "\"x-links\":{\"A\":{}}", "", Breaking },
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
