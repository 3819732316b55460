using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Filters;

/// <summary>Typed filters.</summary>
public sealed class FilterTests
{
    private static readonly string Document = Specs.Document(
        Specs.Operation(
            "Find",
            [
                Specs.Parameter(
                    "CustomFilters",
                    """
                    "type": "string", "x-filter": { "name": "CustomFilters", "fields": {
                      "intField1": { "type": "integer", "modes": ["exact", "any", "range"], "description": "A number.", "example": "12" },
                      "price": { "type": "number", "modes": ["range"] },
                      "strField1": { "type": "string", "modes": ["exact", "any"] } } }
                    """
                ),
                Specs.Parameter("UtcCreate", """ "type": "string", "x-range": { "unit": "unix-ms" } """),
            ]
        )
    );

    [Fact]
    public void Filter_IsAClassWithOnePropertyPerField() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Shared.g.cs");

    [Fact]
    public void FilterOnOldFramework_DoesWithoutItsAttributes() =>
        GeneratedText.Verify(Project.Of(Document) with { Framework = Framework.NetStandard2 }, "ShopClient.Shared.g.cs");

    [Fact]
    public void FilterAndRange_AreWrittenAsText() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Find.g.cs");

    [Theory]
    [InlineData("""{"intField1":12}""")]
    [InlineData("""{"intField1":[12,13],"strField1":["a","b"]}""")]
    [InlineData("""{"intField1":{"gte":12,"lte":13},"price":{"gte":1.5},"strField1":"a"}""")]
    [InlineData("""{"intField1":9223372036854775807}""")]
    [InlineData("{}")]
    public void Text_GoesThroughTheFilterUnchanged(string json) =>
        Assert.Equal(json, Probe($"CustomFilters.Parse({Literal(json)}).ToString()"));

    [Theory]
    [InlineData("""{"intfield1":12}""")]
    [InlineData("""{"intField1":"12"}""")]
    [InlineData("""{"price":12}""")]
    [InlineData("""{"strField1":{"gte":"a"}}""")]
    [InlineData("""{"intField1":1,"intField1":2}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void TextThatIsNoSuchFilter_IsRefused(string json)
    {
        Assert.Equal("no", Probe($"CustomFilters.TryParse({Literal(json)}, out var filter) ? filter.ToString() : \"no\""));
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() =>
            Probe($"CustomFilters.Parse({Literal(json)}).ToString()")
        );
        Assert.IsType<FormatException>(thrown.InnerException);
    }

    [Fact]
    public void TypedFields_GiveTheText() =>
        Assert.Equal(
            """{"intField1":{"gte":12,"lte":13},"strField1":"abc"}""",
            Probe("new CustomFilters { IntField1 = FaceSearchToolkit.NumberMatch.Between(12, 13), StrField1 = \"abc\" }.ToString()")
        );

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static object? Probe(string expression) =>
        GeneratorRun
            .Of(
                Project
                    .Of(Document)
                    .WithSource(
                        $$"""
                        namespace Acme.Shop { public static class Probe { public static string Run() => {{expression}}; } }
                        """
                    )
            )
            .Load()
            .GetType("Acme.Shop.Probe")!
            .GetMethod("Run")!
            .Invoke(null, null);
}
