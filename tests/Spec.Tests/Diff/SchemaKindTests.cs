using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Each change of a schema in each place that a schema can have.</summary>
public sealed class SchemaKindTests
{
    private const string ReferringParameter = """{"name":"P","in":"query","schema":{"$ref":"#/components/schemas/C"} }""";
    private const string Referring = """{"$ref":"#/components/schemas/C"}""";

    [Theory]
    [MemberData(nameof(SchemaExamples.All), MemberType = typeof(SchemaExamples))]
    public void Schema_IsClassedByWhereItTravels(
        string ending,
        string before,
        string after,
        SpecChangeDirection direction,
        SpecChangeClass request,
        SpecChangeClass answer
    ) => AssertEverywhere(ending, null, before, after, direction, request, answer);

    [Theory]
    [MemberData(nameof(SchemaExamples.Bounds), MemberType = typeof(SchemaExamples))]
    public void Bound_IsClassedByWhereItTravels(
        string keyword,
        string? before,
        string? after,
        SpecChangeDirection direction,
        SpecChangeClass request,
        SpecChangeClass answer
    ) => AssertEverywhere("constraint-changed", keyword, With(keyword, before), With(keyword, after), direction, request, answer);

    [Theory]
    [InlineData("""{"type":"integer","minimum":"1"}""", """{"type":"integer","minimum":1.0}""")]
    [InlineData("""{"type":"string","enum":["a","b"]}""", """{"enum":["b","a","b"],"type":"string"}""")]
    [InlineData("""{"type":"string","enum":[]}""", """{"type":"string"}""")]
    [InlineData("""{"type":"string","required":false}""", """{"type":"string","deprecated":"false"}""")]
    [InlineData("""{"type":"string","description":"A","example":"a","title":"A"}""", """{"type":"string","description":"B"}""")]
    [InlineData("""{"type":"object","properties":{}}""", """{"type":"object","properties":[]}""")]
    [InlineData("""{"type":"string","default":"1"}""", """{"type":"string","default":1}""")]
    [InlineData("""{"type":"integer","maximum":"","exclusiveMaximum":false}""", """{"type":"integer","exclusiveMinimum":"false"}""")]
    [InlineData("""{"type":"object","additionalProperties":false}""", """{"type":"object","items":false}""")]
    [InlineData("""{"type":"string","default":{"a":1,"b":2}}""", """{"type":"string","default":{"b":2,"a":1}}""")]
    public void SameMeaning_IsNoChange(string before, string after) =>
        Assert.Empty(Compared.Changes(Sample.WithSchema(before), Sample.WithSchema(after)));

    private static void AssertEverywhere(
        string ending,
        string? keyword,
        string before,
        string after,
        SpecChangeDirection direction,
        SpecChangeClass request,
        SpecChangeClass answer
    )
    {
        var worse = request > answer ? request : answer;
        AssertOne("param", SpecSide.Request, request, s => Sample.WithSchema(Owner(s)));
        AssertOne("response", SpecSide.Response, answer, s => Sample.WithResponse(Owner(s)));
        AssertOne("component", SpecSide.Request, request, s => Sample.WithSchema(Referring, Component(s)));
        AssertOne("component", SpecSide.Response, answer, s => Sample.WithResponse(Referring, Component(s)));
        AssertOne("component", SpecSide.Both, worse, s => Sample.WithResponse(Referring, Component(s), ReferringParameter));
        AssertOne("component", SpecSide.None, SpecChangeClass.Compatible, s => Sample.WithParameters("", Component(s)));

        void AssertOne(string part, SpecSide side, SpecChangeClass expected, Func<string, string> document)
        {
            var change = Compared.Single(document(before), document(after));
            Assert.Equal((part + "-" + ending, direction, side, expected), (change.Kind.Id, change.Direction, change.Side, change.Class));
            Assert.True(keyword is null || keyword == change.Keyword);
            Mirrors.AssertMirrored([change], Compared.Changes(document(after), document(before)));
        }
    }

    private static string With(string keyword, string? value) =>
        value is null ? """{"type":"integer"}""" : $$"""{"type":"integer","{{keyword}}":{{value}}}""";

    private static string Owner(string schema) => $$"""{"type":"object","properties":{"Y":{{schema}} } }""";

    private static string Component(string schema) => $"\"C\":{Owner(schema)}";
}
