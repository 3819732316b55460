using FaceSearchToolkit.Cli.Json;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Tests.Json;

public sealed class JsonFormatterTests
{
    [Theory]
    [InlineData("{}", "{}\n")]
    [InlineData("[ ]", "[]\n")]
    [InlineData("{\"b\":1,\"a\":[true,null]}", "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}\n")]
    [InlineData("[1.50,-0,1E+2,12345678901234567890123]", "[\n  1.50,\n  -0,\n  1E+2,\n  12345678901234567890123\n]\n")]
    [InlineData("{\"a\":{}, // why\r\n}", "{\n  \"a\": {}\n}\n")]
    [InlineData("""["\u6bcf\u9875 <\/b>"]""", "[\n  \"每页 </b>\"\n]\n")]
    [InlineData("""["\ud83d\ude00 \ud83d"]""", "[\n  \"😀 \\ud83d\"\n]\n")]
    [InlineData("""["\u2028\u202e\u0001\u007f\"\\\t"]""", "[\n  \"\\u2028\\u202e\\u0001\\u007f\\\"\\\\\\t\"\n]\n")]
    [InlineData("""{"\u0061":1,"a":2}""", "{\n  \"a\": 1,\n  \"a\": 2\n}\n")]
    public void Text_IsFormatted(string text, string formatted)
    {
        Assert.Equal(formatted, Format(text));
        Assert.Equal(formatted, Format(formatted));
    }

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

    private static string Format(string text) =>
        JsonFormatter.Format(JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Root);
}
