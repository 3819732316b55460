using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Tests.Merge;

/// <summary>What a value of document and overlay says of itself.</summary>
public sealed class SpecNodeTests
{
    [Theory]
    [InlineData("\"a\"", "a", "a", false)]
    [InlineData("\"\"", "", "", false)]
    [InlineData("\"true\"", "true", "true", true)]
    [InlineData("\"TRUE\"", "TRUE", "TRUE", true)]
    [InlineData("\"yes\"", "yes", "yes", false)]
    [InlineData("true", null, "true", true)]
    [InlineData("false", null, "false", false)]
    [InlineData("1", null, "1", false)]
    [InlineData("1e2", null, "1e2", false)]
    [InlineData("null", null, null, false)]
    [InlineData("[1]", null, null, false)]
    [InlineData("{}", null, null, false)]
    public void Value_IsReadAsTextNumberOrFlag(string json, string? text, string? scalar, bool isTrue)
    {
        var node = Parse($$"""{"a":{{json}} }""", "{}")["a"];

        Assert.Equal((text, scalar, isTrue), (node.AsString(), node.AsText(), node.IsTrue));
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("[]", false)]
    [InlineData("""{"x":1}""", true)]
    [InlineData("[0]", true)]
    [InlineData("1", false)]
    [InlineData("\"x\"", false)]
    public void Content_IsWhatAnObjectOrArrayHas(string json, bool expected) =>
        Assert.Equal(expected, Parse($$"""{"a":{{json}} }""", "{}")["a"].HasContent);

    [Theory]
    [InlineData("""{"a":1}""", """{ "a" : 1 }""", true)]
    [InlineData("""{"a":[1,{"b":"c"}]}""", """{"a": [1, {"b": "c"}] }""", true)]
    [InlineData("""{"a":1}""", """{"a":1.0}""", false)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", false)]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", false)]
    [InlineData("""{"a":"b"}""", """{"a":"\u0062"}""", false)]
    [InlineData("""{"a":{}}""", """{"a":[]}""", false)]
    public void SameTokens_AreToldWithoutReadingThem(string one, string other, bool expected) =>
        Assert.Equal(expected, Parse(one, "{}").HasSameTokens(Parse(other, "{}")));

    [Fact]
    public void OverlayThatDiffers_MakesTheTokensDiffer()
    {
        const string Document = """{"a":{"x":1}}""";

        Assert.True(Parse(Document, """{"a":{"y":2}}""").HasSameTokens(Parse(Document, """{"a":{"y": 2}}""")));
        Assert.False(Parse(Document, """{"a":{"y":2}}""").HasSameTokens(Parse(Document, """{"a":{"y":3}}""")));
    }

    [Fact]
    public void Keys_AreThoseOfTheFileThatWroteThem()
    {
        var overlay = Parse("{}", """{"a":{"x":1,"y":null}}""")["a"];

        Assert.Equal(
            [("x", true, true), ("y", false, true)],
            overlay.GetKeys().Select(k => (k.Name, k.Value.Exists, k.NameNode.InOverlay))
        );
    }

    [Fact]
    public void KeysOfAMergedValue_AreTheDocuments() =>
        Assert.Equal(
            [("a", false, false), ("b", false, false)],
            Parse("""{"a":1,"b":2}""", """{"a":3,"c":4}""").GetKeys().Select(k => (k.Name, k.Value.InOverlay, k.NameNode.InOverlay))
        );

    [Fact]
    public void NameOfAProperty_StandsInTheFileThatHasItFirst() =>
        Assert.Equal(
            [("a", "document", true), ("b", "document", false), ("c", "overlay", true)],
            Parse("""{"a":1,"b":2}""", """{"a":3,"c":4}""")
                .GetProperties()
                .Select(p => (p.Name, p.NameNode.Location.Path, p.Value.InOverlay))
        );

    [Fact]
    public void ElementOfAnArray_KnowsTheFileThatWroteIt()
    {
        var root = Parse("""{"parameters":[{"name":"A"},5,{"name":"B"}]}""", """{"parameters":[{},{"name":"B","x":1}],"list":[7]}""");

        Assert.Equal([false, false, false], root["parameters"].GetItems().Select(i => i.InOverlay));
        Assert.Equal([false, false, true], root["parameters"].GetItems().Select(i => i["x"].Exists));
        Assert.Equal([("7", true)], root["list"].GetItems().Select(i => (i.RawText, i.InOverlay)));
    }

    [Theory]
    [InlineData("{\n  \"a\": 1\n}", "a", 1, 7, 1, 8)]
    [InlineData("{\"a\":{\n\"b\":[\n1,\n2]}}", "a", 0, 5, 3, 3)]
    [InlineData("{\r\n\"a\":\"x\"}", "a", 1, 4, 1, 7)]
    public void Location_HasLinesAndColumnsFromZero(string json, string name, int startLine, int startColumn, int endLine, int endColumn)
    {
        var location = Parse(json, "{}")[name].Location;

        Assert.Equal(
            ("document", startLine, startColumn, endLine, endColumn),
            (location.Path, location.StartLine, location.StartColumn, location.EndLine, location.EndColumn)
        );
    }

    [Fact]
    public void StartLocation_IsTheFirstCharacter()
    {
        var node = Parse("{\n \"a\": {\n \"b\": 1 } }", "{}")["a"];

        Assert.Equal(node.Location with { Length = 1, EndLine = 1, EndColumn = 7 }, node.StartLocation);
    }

    [Fact]
    public void MissingNode_SaysNothing()
    {
        var node = Parse("{}", "{}")["a"]["b"];

        Assert.False(node.Exists || node.IsObject || node.IsArray || node.HasContent || node.IsTrue || node.InOverlay);
        Assert.Equal((null, null, ""), (node.AsString(), node.AsText(), node.RawText));
        Assert.Equal(default, node.Location);
        Assert.Empty(node.GetProperties());
        Assert.Empty(node.GetItems());
        Assert.Empty(node.GetKeys());
    }

    private static SpecNode Parse(string document, string overlay) =>
        new SpecLayers(ParseFile("document", document), ParseFile("overlay", overlay)).Root;

    private static ParsedFile ParseFile(string path, string text) =>
        new(path, JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken));
}
