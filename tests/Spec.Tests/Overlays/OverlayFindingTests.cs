using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Overlays;

/// <summary>FST0005: an overlay key without a target.</summary>
public sealed class OverlayFindingTests
{
    private static readonly string Document = Sample.WithResponse(
        """
        {"type":"object","properties":{
            "List":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}},"Free":{"type":"object"}}}
        """,
        """ "Tag":{"type":"object","properties":{"Key":{"type":"string"}}} """,
        """{"name":"PageSize","in":"query","schema":{"type":"integer"}},{"name":"Filter","in":"query","schema":{"type":"string"}}"""
    );

    [Theory]
    [InlineData("""{"apis":{[|"Fnid"|]:{}}}""", "FST0005_Nearest", "operation", "Fnid", "Find")]
    [InlineData("""{"apis":{[|"Remove"|]:null}}""", "FST0005_NoTarget", "operation", "Remove")]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":[|"PageSise"|],"schema":{}}]}}}""",
        "FST0005_Nearest",
        "parameter",
        "PageSise",
        "PageSize"
    )]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"PageSize"},{"name":[|"Unheard"|]}]}}}""",
        "FST0005_NoTarget",
        "parameter",
        "Unheard"
    )]
    [InlineData("""{"apis":{"Find":{"responses":{[|"201"|]:{}}}}}""", "FST0005_Nearest", "response", "201", "200")]
    [InlineData(
        """{"apis":{"Find":{"responses":{"200":{"schema":{"properties":{[|"Lsit"|]:{"type":"string"}}}}}}}}""",
        "FST0005_Nearest",
        "property",
        "Lsit",
        "List"
    )]
    [InlineData(
        """
            {"apis":{"Find":{"responses":{"200":{"schema":{"properties":{
                "List":{"items":{"properties":{[|"ID2"|]:{"type":"string"}}}}}}}}}}}
            """,
        "FST0005_Nearest",
        "property",
        "ID2",
        "Id"
    )]
    [InlineData("""{"components":{"schemas":{[|"Tga"|]:{}}}}""", "FST0005_Nearest", "component", "Tga", "Tag")]
    [InlineData("""{"components":{"schemas":{"Tag":{"properties":{[|"Kye"|]:{}}}}}}""", "FST0005_Nearest", "property", "Kye", "Key")]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"Filter","schema":{"x-type":[|"bool"|]}}]}}}""",
        "FST0005_Keyword",
        "x-type",
        "string, boolean, integer, int32, int64, number, float, double"
    )]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"Filter","schema":{"x-filter":{"fields":{"a":{"type":[|"text"|]}}}}}]}}}""",
        "FST0005_Keyword",
        "type",
        "integer, number, string"
    )]
    [InlineData(
        """
            {"apis":{"Find":{"parameters":[{"name":"Filter","schema":{"x-filter":{"fields":{
                "a":{"type":"string","modes":["exact",[|"range"|]]}}}}}]}}}
            """,
        "FST0005_Keyword",
        "modes",
        "exact, any"
    )]
    [InlineData("""{"apis":{"Find":{"x-links":{[|"Fnid"|]:{}}}}}""", "FST0005_Nearest", "operation", "Fnid", "Find")]
    [InlineData(
        """{"apis":{"Find":{"x-links":{"Find":{[|"PageSizes"|]:"$request.PageSize"}}}}}""",
        "FST0005_Nearest",
        "parameter",
        "PageSizes",
        "PageSize"
    )]
    [InlineData(
        """{"apis":{"Find":{"x-links":{"Find":{"PageSize":[|"$request.PageSizes"|]}}}}}""",
        "FST0005_Nearest",
        "parameter",
        "PageSizes",
        "PageSize"
    )]
    [InlineData(
        """{"apis":{"Find":{"x-links":{"Find":{"PageSize":[|"$item.Id"|]}}}}}""",
        "FST0005_Keyword",
        "x-links",
        "$request.X, $response.X, $item.X"
    )]
    [InlineData("""[|[]|]""", "FST0002_WrongKind", "root", "object")]
    public void KeyWithoutATarget_Reports(string markup, string message, params string[] arguments)
    {
        Support.Findings.InOverlay(WithoutFreeForm, markup, message, arguments);
        Assert.NotNull(Sample.Compile(Document, Marked.Parse(markup).Text).Model);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"apis":{"Find":null}}""")]
    [InlineData("""{"apis":{"Find":{"$comment":1,"title":"new","parameters":[{"name":"PageSize","schema":{"maximum":50}}]}}}""")]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"Filter","schema":{"type":"object","properties":{"New":{"type":"string"}}}}]}}}"""
    )]
    [InlineData("""{"$schema":"overlay.schema.json","$comment":["anything"],"endpoints":[]}""")]
    public void KeyWithATarget_DoesNotReport(string overlay) => Support.Findings.None(WithoutFreeForm, overlay);

    [Theory]
    [InlineData(20, 20)]
    [InlineData(21, 20)]
    public void OverlayOfAnotherSpec_GetsGuessesForItsFirstKeysOnly(int keys, int guesses)
    {
        var overlay = $$"""{"apis":{ {{string.Join(",", Enumerable.Range(0, keys).Select(i => $"\"Find{(char)('a' + i)}\":null"))}} } }""";

        var messages = Sample.Compile(Document, overlay).Findings.Where(f => f.InOverlay).Select(f => f.Message);
        Assert.Equal(Enumerable.Repeat("FST0005_Nearest", guesses).Concat(Enumerable.Repeat("FST0005_NoTarget", keys - guesses)), messages);
    }

    [Fact]
    public void FiltersOfOneNameThatDiffer_ReportAtTheField()
    {
        const string Markup = """
            {"apis":{"Find":{"parameters":[
                {"name":"A","schema":{"x-filter":{"name":"F","fields":{"x":{"type":"integer"},"y":{"type":"string"}}}}},
                {"name":"B","schema":{"x-filter":{"name":"F","fields":{[|"x"|]:{"type":"string"},"y":{"type":"string"}}}}}]}}}
            """;

        Support.Findings.InOverlay(
            Sample.WithParameters(
                """{"name":"A","in":"query","schema":{"type":"string"}},{"name":"B","in":"query","schema":{"type":"string"}}"""
            ),
            Markup,
            "FST0005_Filter",
            "F",
            "x"
        );
    }

    [Fact]
    public void FilterThatLacksAFieldOfItsTwin_Reports() =>
        Support.Findings.InOverlay(
            Sample.WithParameters(
                """{"name":"A","in":"query","schema":{"type":"string"}},{"name":"B","in":"query","schema":{"type":"string"}}"""
            ),
            """
            {"apis":{"Find":{"parameters":[
                {"name":"A","schema":{"x-filter":{"name":"F","fields":{"x":{"type":"integer"},"y":{"type":"string"}}}}},
                {"name":"B","schema":{"x-filter":{"name":"F","fields":[|{"x":{"type":"integer"}}|]}}}]}}}
            """,
            "FST0005_Filter",
            "F",
            "y"
        );

    private static string WithoutFreeForm => Document.Replace(""","Free":{"type":"object"}""", "", StringComparison.Ordinal);
}
