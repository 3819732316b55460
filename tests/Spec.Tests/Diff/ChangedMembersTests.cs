using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Which members of the generated code a change breaks.</summary>
public sealed class ChangedMembersTests
{
    private const string Text = """{"type":"string"}""";
    private const string Number = """{"type":"integer"}""";

    public static TheoryData<string, string, string[]> Schemas =>
        new()
        {
            { Text, Number, ["X"] },
            { Text, """{"type":"string","maxLength":5}""", ["X"] },
            { """{"type":"string","maxLength":5}""", Text, [] },
            { Text, """{"type":"string","required":true}""", [] },
            { Text, """{"type":"string","deprecated":true}""", [] },
            { """{"type":"string","enum":["a","b"]}""", """{"type":"string","enum":["a"]}""", [] },
            { Text, """{"type":"string","enum":["a"]}""", ["X"] },
            { Array(Text), Array(Number), ["X"] },
            { Array(Object(Text)), Array(Object(Number)), ["XItem.P"] },
            { Array(Array(Object(Text))), Array(Array(Object(Number))), ["XItem.P"] },
            { Object(Text), Object(Number), ["XInfo.P"] },
            { Map(Text), Map(Number), ["X"] },
            { Map(Object(Text)), Map(Object(Number)), ["XEntry.P"] },
            { Text, """{"type":"string","x-sensitive":true}""", [] },
            { Text, """{"type":"string","x-type":"int64"}""", ["X"] },
            { Text, """{"type":"string","x-range":{"unit":"unix-ms"} }""", ["X"] },
            { Text, """{"type":"string","x-filter":{"fields":{"a":{"type":"integer"} } } }""", ["X"] },
            { Text, """{"type":"string","x-name":"Kind","enum":["a"]}""", ["X", "X"] },
            { """{"type":"array"}""", Array(Text), ["X"] },
            { """{"type":"object"}""", Map(Text), ["X"] },
            { Object(Object(Text)), Object(Object(Number)), ["XInfo.PInfo.P"] },
            { """{"type":"object","properties":{"P":{"type":"string"},"Q":{"type":"string"} } }""", Object(Text), [] },
        };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Parameter_IsFoundByItsPath(string before, string after, string[] members) =>
        Assert.Equal(members.Select(m => "FindRequest." + m), Find(Sample.WithSchema(before), Sample.WithSchema(after)));

    [Theory]
    [InlineData("a.b", "AB")]
    [InlineData("a[]", "A")]
    [InlineData("P", "P")]
    public void HostileName_IsFound(string name, string member)
    {
        var found = Find(Sample.WithParameters(Parameter(Text)), Sample.WithParameters(Parameter(Number)));

        Assert.Equal(
            ["FindRequest." + Assert.Single(Sample.Operation(Sample.WithParameters(Parameter(Text))).Request.Members).Name],
            found
        );
        Assert.StartsWith("FindRequest." + member[0], found[0], StringComparison.Ordinal);

        string Parameter(string schema) => $$"""{"name":"{{name}}","in":"query","schema":{{schema}} }""";
    }

    [Fact]
    public void PropertyOfAResponse_IsFound() =>
        Assert.Equal(["FindResponse.P"], Find(Sample.WithResponse(Object(Text)), Sample.WithResponse(Object(Number))));

    [Fact]
    public void SecondParameterOfAName_IsFoundByTheName()
    {
        const string First = """{"name":"X","in":"query","schema":{"type":"string"} }""";

        Assert.Equal(
            ["FindRequest.X"],
            Find(
                Sample.WithParameters(First + "," + First),
                Sample.WithParameters(First + "," + First.Replace("string", "boolean", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void ComponentItself_IsNoMember() =>
        Assert.Empty(
            Find(
                Sample.WithSchema("""{"$ref":"#/components/schemas/Box"}""", $"\"Box\":{Text}"),
                Sample.WithSchema("""{"$ref":"#/components/schemas/Box"}""", $"\"Box\":{Number}")
            )
        );

    [Theory]
    [InlineData("400")]
    [InlineData("")]
    public void PropertyOfARefusal_IsNoMember(string status)
    {
        Assert.Empty(Find(WithRefusal(Object(Text)), WithRefusal(Object(Number))));
        Assert.Empty(Find(WithRefusal(Text), WithRefusal(Number)));

        string WithRefusal(string schema) =>
            Sample.WithResponse(Object(Text)).Replace("\"200\"", $"\"{status}\":{{\"schema\":{schema}}},\"200\"", StringComparison.Ordinal);
    }

    [Fact]
    public void ResponseThatIsNoObject_HasNoMemberToName() =>
        Assert.Empty(Find(Sample.WithResponse(Array(Object(Text))), Sample.WithResponse(Array(Object(Number)))));

    [Theory]
    [InlineData("X", "Y", "FindRequest.YInfo.P")]
    [InlineData("a", "a.P", "FindRequest.APInfo.P")]
    public void OneOfSeveralMembers_IsFoundByItsWholeName(string other, string name, string expected)
    {
        Assert.Equal([expected], Find(Sample.WithParameters(Parameters(Text)), Sample.WithParameters(Parameters(Number))));

        string Parameters(string property) =>
            $$"""
                {"name":"{{other}}","in":"query","schema":{"type":"object","properties":{"Q":{"type":"string"} } } },
                {"name":"{{name}}","in":"query","schema":{{Object(property)}} }
                """;
    }

    [Fact]
    public void PropertyOfAComponent_IsFound() =>
        Assert.Equal(
            ["Box.P"],
            Find(
                Sample.WithSchema("""{"$ref":"#/components/schemas/Box"}""", $"\"Box\":{Object(Text)}"),
                Sample.WithSchema("""{"$ref":"#/components/schemas/Box"}""", $"\"Box\":{Object(Number)}")
            )
        );

    /// <summary>Years of a product's changes at once: every member that is told is there.</summary>
    [Theory]
    [MemberData(nameof(HistoryTests.Products), MemberType = typeof(HistoryTests))]
    public void LastVersionAfterTheFirst_NamesMembersThatExist(string product)
    {
        var versions = Directory
            .GetFiles(SharedData.Corpus("history", product))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToList();
        var model = Sample.Compile(versions[^1]).Model!;

        var found = ChangedMembers.Find(model, Compared.Changes(versions[0], versions[^1]));

        var classes = model.Operations.SelectMany(o => new[] { o.Request, o.Response }).Concat(model.Components).ToLookup(c => c.Name);
        Assert.All(found, m =>
            Assert.True(
                m.Type.Contains('.', StringComparison.Ordinal) || classes[m.Type].Any(c => c.Members.Any(p => p.Name == m.Name)),
                $"{m.Type}.{m.Name}"
            )
        );
    }

    private static List<string> Find(string before, string after) =>
        [.. ChangedMembers.Find(Sample.Compile(after).Model!, Compared.Changes(before, after)).Select(m => m.Type + "." + m.Name)];

    private static string Array(string items) => $$"""{"type":"array","items":{{items}} }""";

    private static string Map(string values) => $$"""{"type":"object","additionalProperties":{{values}} }""";

    private static string Object(string property) => $$"""{"type":"object","properties":{"P":{{property}} } }""";
}
