using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("maximum", "\"50\"", "\"20\"", "param-constraint-changed Find.X: maximum 50 -> 20")]
    [InlineData("enum", "[\"b\",\"a\"]", "[]", "param-enum-changed Find.X: [a, b] -> []")]
    [InlineData("enum", "[\"a, b\",\"\"]", "[\"c\"]", "param-enum-changed Find.X: [\"\", \"a, b\"] -> [c]")]
    [InlineData("pattern", "\"\\\\d\"", "\"\\n\"", "param-constraint-changed Find.X: pattern \\\\d -> \\u000a")]
    [InlineData("default", "\"a\"", "null", "param-default-changed Find.X: default a -> null")]
    [InlineData(
        "enum",
        """["a\"b"," c","d ","[e","f]","g"]""",
        "[]",
        """param-enum-changed Find.X: [" c", "[e", "a\\"b", "d ", "f]", g] -> []"""
    )]
    [InlineData(
        "default",
        """["a",1,{"z":null,"b":"x"},[],{}]""",
        "\"b\"",
        """param-default-changed Find.X: default ["a",1,{"b":"x","z":null},[],{}] -> b"""
    )]
    [InlineData("x-sensitive", "true", "false", "param-sensitive-changed Find.X: x-sensitive true -> false")]
    [InlineData("x-filter", "{\"name\":\"A\"}", "5", "param-filter-changed Find.X: x-filter {\"name\":\"A\"} -> 5")]
    [InlineData("type", "\"string\"", "\"boolean\"", "param-type-changed Find.X: string -> boolean")]
    public void ChangedKeyword_StandsInTheId(string keyword, string before, string after, string id) =>
        Assert.Equal(
            id,
            Compared.Single(Sample.WithSchema($$"""{"{{keyword}}":{{before}}}"""), Sample.WithSchema($$"""{"{{keyword}}":{{after}}}""")).Id
        );

    [Fact]
    public void NewKeyword_WasNothing() =>
        Assert.Equal(
            "param-constraint-changed Find.X: minimum (none) -> 1",
            Compared.Single(Sample.WithSchema("{}"), Sample.WithSchema("""{"minimum":1}""")).Id
        );

    /// <summary>The service first, then the operations, then the components, whatever the order in the documents.</summary>
    [Fact]
    public void Changes_AreSortedByOwnerPathAndKeyword()
    {
        var before = Sample.Document(
            """
            "B":{"parameters":[{"name":"Y"},{"name":"X","schema":{"minimum":1,"maximum":2} }]},"A":{"path":"/a","methods":["get"]}
            """,
            """ "D":{"type":"string"},"C":{"type":"string"} """
        );
        var after = Sample.Document(
            """
            "B":{"parameters":[{"name":"X","schema":{"minimum":3,"maximum":4,"default":5} }]},"A":{"path":"/b","methods":["post"]}
            """,
            """ "D":{"type":"boolean"},"C":{"type":"boolean"} """,
            "ROA"
        );

        Assert.Equal(
            [
                "service-style-changed info.style: RPC -> ROA",
                "operation-methods-changed A: [get] -> [post]",
                "operation-path-changed A: /a -> /b",
                "param-constraint-changed B.X: maximum 2 -> 4",
                "param-constraint-changed B.X: minimum 1 -> 3",
                "param-default-changed B.X: default (none) -> 5",
                "param-removed B.Y",
                "component-type-changed C: string -> boolean",
                "component-type-changed D: string -> boolean",
            ],
            Compared.Changes(before, after).Select(c => c.Id)
        );
    }

    [Fact]
    public void SelectionOfOneVersionOnly_LeavesNothingOut()
    {
        SpecInput Input(string document, params string[] operations) =>
            new(new SpecText("a.json", document), null, operations.ToEquatableArray());
        var (before, after) = (Sample.Document("\"A\":{},\"B\":{}"), Sample.Document(""));
        var token = TestContext.Current.CancellationToken;

        Assert.Equal(2, SpecDiff.Compare(Input(before, "A"), Input(after), token).Changes.Count);
        Assert.Equal(2, SpecDiff.Compare(Input(before), Input(after, "A"), token).Changes.Count);
        Assert.Single(SpecDiff.Compare(Input(before, "A"), Input(after, "C"), token).Changes);
        Assert.Equal(2, SpecDiff.Compare(Input(before, "A"), Input(after, "B"), token).Changes.Count);
    }

    [Fact]
    public void GoneParameter_IsNamedByItsOperation() =>
        Assert.Equal("param-removed Find.X", Compared.Single(Sample.WithSchema("{}"), Sample.WithParameters("")).Id);

    [Theory]
    [InlineData("\\u0000\\r\\n\\u2028\\u200b\\ud800", "\\u0000\\u000d\\u000a\\u2028\\u200b\\ud800")]
    [InlineData("# a\\\\b", "# a\\\\b")]
    [InlineData("名前\\ud83d\\ude00", "名前\U0001F600")]
    [InlineData("", "")]
    public void HostileName_StaysOnOneLine(string name, string shown)
    {
        var change = Compared.Single(Sample.WithParameters(""), Sample.WithParameters($$"""{"name":"{{name}}"}"""));

        Assert.Equal("param-added Find." + shown, change.Path.Length == 0 ? change.Id + "." : change.Id);
        Assert.DoesNotContain(change.Id, char.IsControl);
    }

    [Fact]
    public void Selection_LeavesOutOtherOperationsAndWhatTheyReach()
    {
        const string Refers = """{"parameters":[{"name":"X","schema":{"$ref":"#/components/schemas/A"} }]}""";
        var before = Sample.Document(
            $"\"One\":{Refers},\"Two\":{{}}",
            """
            "A":{"properties":{"B":{"$ref":"#/components/schemas/B"} } },"B":{"type":"string"},"C":{"type":"string"}
            """
        );
        var after = Sample.Document(
            $"\"One\":{Refers}",
            """
            "A":{"properties":{"B":{"$ref":"#/components/schemas/B"} } },"B":{"type":"integer"},"C":{"type":"integer"}
            """
        );

        Assert.Equal(["component-type-changed B: string -> integer"], Compared.Changes(before, after, null, "One", " ").Select(c => c.Id));
        Assert.Equal(3, Compared.Changes(before, after).Length);
    }

    [Fact]
    public void Overlay_CountsOnBothSides()
    {
        var overlay = Sample.Overlay(
            """
            "parameters":[{"name":"X","schema":{"maximum":"5","type":null} }]
            """
        );

        Assert.Empty(
            Compared.Changes(Sample.WithSchema("""{"maximum":"7","type":"string"}"""), Sample.WithSchema("""{"maximum":"9"}"""), overlay)
        );
    }

    [Theory]
    [InlineData("{", "FST0001")]
    [InlineData("[]", "FST0002")]
    [InlineData("""{"openapi":"3.0.0"}""", "FST0002")]
    public void UnreadableDocument_IsToldOf(string text, string rule)
    {
        var good = Sample.Document("\"A\":{}");

        var before = Compared.Compare(text, good);
        var after = Compared.Compare(good, text);

        Assert.Equal((false, false), (before.IsComparable, after.IsComparable));
        Assert.Equal([rule, Compared.BeforePath], [before.BeforeFindings[0].RuleId, before.BeforeFindings[0].Location.Path]);
        Assert.Equal([rule, Compared.AfterPath], [after.AfterFindings[0].RuleId, after.AfterFindings[0].Location.Path]);
        Assert.Empty(before.Changes.Concat(after.Changes));
    }

    [Fact]
    public void Cancellation_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var text = new SpecText("a", LargeSpec.Of(20));
        var input = new SpecInput(text, null, default);

        Assert.Throws<OperationCanceledException>(() => FaceSearchToolkit.Spec.Diff.SpecDiff.Compare(input, input, source.Token));
    }
}
