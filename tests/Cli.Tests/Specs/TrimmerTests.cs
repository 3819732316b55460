using System.Text.Json;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Tests.Specs;

public sealed class TrimmerTests
{
    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/A" }""", "A,B,C")]
    [InlineData("""[{ "deep": [{ "$ref": "#/components/schemas/B" }] }]""", "B,C")]
    [InlineData("""{ "\u0024ref": "#\/components\/schemas\/C" }""", "C")]
    [InlineData("""{ "$ref": "#/components/schemas/None" }""", "")]
    [InlineData("""{ "$ref": "#/components/parameters/A" }""", "")]
    [InlineData("""{ "$ref": 5 }""", "")]
    [InlineData("""{ "text": "#/components/schemas/A" }""", "")]
    public void Component_StaysIfItIsReached(string content, string reached)
    {
        var document = $$"""
            {
              "components": { "schemas": {
                "A": { "b": { "$ref": "#/components/schemas/B" } },
                "B": { "c": { "$ref": "#/components/schemas/C" }, "again": { "$ref": "#/components/schemas/B" } },
                "C": { "a": [] },
                "D": { "a": { "$ref": "#/components/schemas/A" } }
              } },
              "apis": { "Wanted": {{content}}, "Other": { "$ref": "#/components/schemas/D" } }
            }
            """;

        var trimmed = Trim(document, "Wanted");

        Assert.Equal(
            reached.Split(',', StringSplitOptions.RemoveEmptyEntries),
            GetNames(trimmed.GetProperty("components").GetProperty("schemas"))
        );
        Assert.Equal(["Wanted"], GetNames(trimmed.GetProperty("apis")));
    }

    [Fact]
    public void OtherParts_StayAsTheyAre()
    {
        var trimmed = Trim("""{"version":"1.0","apis":{"A":{}},"x":{"apis":{"B":1},"directories":[2]},"directories":[1]}""", "A");

        Assert.Equal(["version", "apis", "x"], GetNames(trimmed));
        Assert.Equal("""{"apis":{"B":1},"directories":[2]}""", JsonSerializer.Serialize(trimmed.GetProperty("x")));
    }

    [Theory]
    [InlineData("a", "There is no operation a in the document: did you mean A?")]
    [InlineData("Else", "There is no operation Else in the document; letter case counts")]
    [InlineData(
        "Ab,Bc",
        "There is no operation Ab in the document: did you mean A?\nThere is no operation Bc in the document: did you mean B?"
    )]
    public void UnknownOperations_AreAllNamed(string operations, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => Trim("""{"apis":{"A":{},"B":{}}}""", operations.Split(','))).Message);

    [Fact]
    public void Cancelled_Stops()
    {
        var root = JsonText.Parse("""{"apis":{"A":{}}}""", JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Root;

        Assert.Throws<OperationCanceledException>(() => Trimmer.Trim(root, ["A"], new CancellationToken(canceled: true)));
    }

    private static JsonElement Trim(string document, params string[] operations) =>
        JsonElement.Parse(
            Trimmer.Trim(
                JsonText.Parse(document, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Root,
                operations,
                TestContext.Current.CancellationToken
            )
        );

    private static string[] GetNames(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
