using System.Text;
using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>Documents far larger and deeper than any of the platform's.</summary>
public sealed class LargeDocumentTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void TenMegabytes_GiveTheSelectedOperation() => AssertSelected(Document(10 * Megabyte));

    [Fact]
    public void HundredMegabytes_GiveTheSelectedOperation()
    {
        LongRuns.OnlyLong("takes a gigabyte");
        AssertSelected(Document(100 * Megabyte));
    }

    [Fact]
    public void OneTextOfTenMegabytes_IsCut()
    {
        var text = new string('x', 10 * Megabyte);
        var run = GeneratorRun.Of(
            Project.Of(Specs.Document(Specs.Operation("Buy", [Specs.Parameter("X", $"\"type\": \"string\", \"description\": \"{text}\"")])))
        );
        Assert.InRange(run.AllText.Length, 1, 100_000);
        run.AssertClean();
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": """, "}")]
    [InlineData("""{ "type": "object", "additionalProperties": """, "}")]
    [InlineData("""{ "type": "object", "properties": { "X": """, "}}")]
    [InlineData("[", "]")]
    public void NestingTenThousandDeep_EndsInFreeForm(string open, string close)
    {
        var schema = string.Concat(Enumerable.Repeat(open, 10_000)) + "7" + string.Concat(Enumerable.Repeat(close, 10_000));
        foreach (var place in new[] { $"\"X\": {schema}", $"\"X\": {{ \"type\": \"string\", \"example\": {schema} }}" })
        {
            GeneratorRun.Of(Project.Of(Specs.Document(Specs.Operation("Buy", [], [place])))).AssertClean();
        }
    }

    [Fact]
    public void ChainOfTenThousandComponents_IsFollowed()
    {
        var components = Enumerable
            .Range(0, 10_000)
            .Select(i =>
                $$""" "C{{i}}": { "type": "object", "properties": { "Next": { "$ref": "#/components/schemas/C{{(i + 1) % 10_000}}" } } } """
            );
        var run = GeneratorRun.Of(
            Project.Of(
                Specs.Document(
                    [Specs.Operation("Buy", [], ["""  "X": { "$ref": "#/components/schemas/C0" }"""])],
                    string.Join(",", components)
                )
            )
        );
        Assert.Contains("class C9999 ", run.AllText, StringComparison.Ordinal);
    }

    private static void AssertSelected(string document)
    {
        var run = GeneratorRun.Of(Project.Of(document, ("Operations", "Last")));
        Assert.Contains("class LastRequest ", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("Operation0", run.AllText, StringComparison.Ordinal);
        run.AssertClean();
    }

    /// <summary>A document of at least that many characters, with many operations and <c>Last</c> at its end.</summary>
    private static string Document(int length)
    {
        var operation = Specs.Operation(
            "Operation",
            [
                .. Enumerable
                    .Range(0, 40)
                    .Select(i =>
                        Specs.Parameter("P" + i, "\"type\": \"string\", \"description\": \"Some text about it.\", \"maxLength\": 64")
                    ),
            ]
        );
        var operations = new StringBuilder(length + operation.Length);
        for (var i = 0; operations.Length < length; i++)
        {
            operations.Append(operation.Replace("\"Operation\"", "\"Operation" + i + "\"", StringComparison.Ordinal)).Append(",\n");
        }

        return Specs.Document(operations + Specs.Operation("Last", [Specs.Parameter("X", "\"type\": \"integer\"")]));
    }
}
