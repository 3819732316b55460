using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Tests.Merge;

public sealed class MergeTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"b":2}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1}""", """{"a":2}""", """{"a":2}""")]
    [InlineData("""{"a":1,"b":2}""", """{"a":null}""", """{"b":2}""")]
    [InlineData("""{"a":1}""", """{"b":null}""", """{"a":1}""")]
    [InlineData("""{"a":{"x":1,"y":2}}""", """{"a":{"y":3,"z":4}}""", """{"a":{"x":1,"y":3,"z":4}}""")]
    [InlineData("""{"a":{"x":1}}""", """{"a":5}""", """{"a":5}""")]
    [InlineData("""{"a":5}""", """{"a":{"x":1,"y":null}}""", """{"a":{"x":1}}""")]
    [InlineData("""{"a":[]}""", """{"a":{"x":1}}""", """{"a":{"x":1}}""")]
    [InlineData("""{"enum":[1,2]}""", """{"enum":[3]}""", """{"enum":[3]}""")]
    [InlineData("""{"a":1,"a":2}""", """{}""", """{"a":2}""")]
    [InlineData("""{"a":{"x":1},"a":{"y":1}}""", """{"a":{"z":2}}""", """{"a":{"y":1,"z":2}}""")]
    [InlineData("""{"b":1,"a":2}""", """{"a":3,"c":4,"b":5}""", """{"b":5,"a":3,"c":4}""")]
    [InlineData("""{"a":null}""", """{"a":1}""", """{"a":1}""")]
    [InlineData(
        """{"parameters":[{"name":"A","x":1},{"name":"B"}]}""",
        """{"parameters":[{"name":"A","y":2}]}""",
        """{"parameters":[{"name":"A","x":1,"y":2},{"name":"B"}]}"""
    )]
    [InlineData(
        """{"parameters":[{"name":"A"},{"name":"A"}]}""",
        """{"parameters":[{"name":"A","y":2}]}""",
        """{"parameters":[{"name":"A","y":2},{"name":"A","y":2}]}"""
    )]
    [InlineData("""{"parameters":[{"name":"A"}]}""", """{"parameters":[{"name":"B"}]}""", """{"parameters":[{"name":"A"}]}""")]
    [InlineData("""{"parameters":[{"name":"A"}]}""", """{"parameters":null}""", "{}")]
    [InlineData("""{"parameters":1}""", """{"parameters":[{"name":"B"}]}""", """{"parameters":[{"name":"B"}]}""")]
    public void Overlay_IsLaidOverTheDocument(string document, string overlay, string expected) =>
        Assert.Equal(expected, Write(Merge(document, overlay)));

    [Fact]
    public void Value_KnowsTheFileThatWroteIt()
    {
        var root = Merge("""{"a":{"x":1,"y":2}}""", "{\n \"a\":{\"y\":3}}");

        Assert.Equal(("document", 0, false), Origin(root["a"]));
        Assert.Equal(("document", 0, false), Origin(root["a"]["x"]));
        Assert.Equal(("overlay", 1, true), Origin(root["a"]["y"]));
        Assert.Equal(("", 0, false), (root["a"]["z"].Location.Path ?? "", root["a"]["z"].Location.Start, root["a"]["z"].InOverlay));
    }

    [Fact]
    public void IndexerAndEnumeration_Agree()
    {
        var root = Merge("""{"a":1,"b":{"x":1},"c":3,"a":9}""", """{"b":{"y":2},"c":null,"d":4}""");

        foreach (var property in root.GetProperties())
        {
            Assert.Equal(Write(property.Value), Write(root[property.Name]));
        }

        Assert.False(root["c"].Exists);
    }

    private static (string Path, int Line, bool InOverlay) Origin(SpecNode node) =>
        (node.Location.Path, node.Location.StartLine, node.InOverlay);

    private static SpecNode Merge(string document, string overlay) =>
        new SpecLayers(Parse("document", document), Parse("overlay", overlay)).Root;

    private static ParsedFile Parse(string path, string text) =>
        new(path, JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken));

    private static string Write(SpecNode node) =>
        node.Kind switch
        {
            JsonKind.Object => "{" + string.Join(",", node.GetProperties().Select(p => $"\"{p.Name}\":{Write(p.Value)}")) + "}",
            JsonKind.Array => "[" + string.Join(",", node.GetItems().Select(Write)) + "]",
            _ => node.RawText,
        };
}
