using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Tests.Reports;

public sealed class JsonFormatterTests
{
    [Theory]
    [InlineData("{}", "{}\n")]
    [InlineData("[ ]", "[]\n")]
    [InlineData("""{"b":1,"a":[true,null]}""", "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}\n")]
    [InlineData("""[[],[{"a":[1]}],"b"]""", "[\n  [],\n  [\n    {\n      \"a\": [\n        1\n      ]\n    }\n  ],\n  \"b\"\n]\n")]
    [InlineData("[1.50,-0,1E+2,12345678901234567890123]", "[\n  1.50,\n  -0,\n  1E+2,\n  12345678901234567890123\n]\n")]
    [InlineData("""{"a":1.50,"b":1E+2}""", "{\n  \"a\": 1.50,\n  \"b\": 1E+2\n}\n")]
    [InlineData("{\"a\":{}, // why\r\n}", "{\n  \"a\": {}\n}\n")]
    [InlineData("""{"\u0061":1,"a":2}""", "{\n  \"a\": 1,\n  \"a\": 2\n}\n")]
    public void Text_IsFormatted(string text, string formatted)
    {
        Assert.Equal(formatted, Format(text));
        Assert.Equal(formatted, Format(formatted));
    }

    /// <summary>Letters of every language stay; what cannot be seen, or is no letter of the basic plane, is escaped.</summary>
    [Theory]
    [InlineData("""\u6bcf\u9875 <\/b> \u0026 \u0027""", """每页 </b> & '""")]
    [InlineData("""\"\\\t\n\r\b\f""", """\"\\\t\n\r\b\f""")]
    [InlineData("""\u0001\u007f\u0085\u2028\u2029""", """\u0001\u007F\u0085\u2028\u2029""")]
    [InlineData("""\u202e\u200b\u2066\ufeff""", """\u202e\u200b\u2066\uFEFF""")]
    [InlineData("""\u00a0\u3000\ud83d\ude00""", """\u00A0\u3000\uD83D\uDE00""")]
    [InlineData("""a \ud83d""", """a \ud83d""")]
    [InlineData("""\ude00\u6bcf""", """\ude00\u6bcf""")]
    public void String_IsReadable(string written, string formatted)
    {
        Assert.Equal($"[\n  \"{formatted}\"\n]\n", Format($"[\"{written}\"]"));
        Assert.Equal($"{{\n  \"a\": \"{formatted}\"\n}}\n", Format($$"""{"a":"{{written}}"}"""));
        Assert.Equal($"[\n  \"{formatted}\"\n]\n", Format($"[\"{formatted}\"]"));
        Assert.Equal(JsonString(written), JsonString(formatted));
    }

    [Fact]
    public void NameWithHalfACharacter_IsRefused() =>
        Assert.Contains(
            """The name "a\ud83d" has half a character""",
            Assert.Throws<InputException>(() => Format("""{"a\ud83d":1}""")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Documents_KeepTheirValuesAndStayAsTheyAre()
    {
        foreach (var file in Directory.EnumerateFiles(SharedData.Corpus("history", "ice"), "*.json").Take(2))
        {
            var text = File.ReadAllText(file);
            var formatted = Format(text);

            Assert.True(
                System.Text.Json.Nodes.JsonNode.DeepEquals(
                    System.Text.Json.Nodes.JsonNode.Parse(text),
                    System.Text.Json.Nodes.JsonNode.Parse(formatted)
                )
            );
            Assert.Equal(formatted, Format(formatted));
        }
    }

    private static string JsonString(string text) =>
        JsonText.Parse($"\"{text}\"", JsonSyntax.Strict, TestContext.Current.CancellationToken).Root.GetString();

    private static string Format(string text) =>
        JsonFormatter.Format(JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Root);
}
