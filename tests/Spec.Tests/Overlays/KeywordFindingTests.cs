using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Overlays;

/// <summary>FST0005: keywords of an overlay that would be without effect in silence.</summary>
public sealed class KeywordFindingTests
{
    private static readonly string Document = Sample.WithResponse(
        """
        {"type":"object","properties":{
            "Id":{"type":"string"},
            "Total":{"type":"integer"},"Note":{"$ref":"#/components/schemas/Gone"},
            "List":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}}}}
        """,
        parameters: """
        {"name":"X","in":"query","schema":{"type":"string"}},
        {"name":"N","in":"query","schema":{"type":"integer"}},
        {"name":"B","in":"query","schema":{"type":"boolean"}},
        {"name":"L","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"Bare","in":"query","type":"string"}
        """
    );

    [Theory]
    [InlineData("minimum", "true", "\"1\"")]
    [InlineData("maximum", "[1]", "\"1\"")]
    [InlineData("minLength", "{}", "\"1\"")]
    [InlineData("maxLength", "false", "\"1\"")]
    [InlineData("minItems", "true", "\"1\"")]
    [InlineData("maxItems", "true", "\"1\"")]
    [InlineData("exclusiveMinimum", "1", "true, false")]
    [InlineData("exclusiveMaximum", "\"\"", "true, false")]
    [InlineData("pattern", "5", "\"…\"")]
    [InlineData("enum", "\"a\"", "[ … ]")]
    [InlineData("enumValueTitles", "[]", "{ … }")]
    [InlineData("default", "{}", "\"…\", 1, true, false")]
    [InlineData("required", "\"yes\"", "true, false")]
    [InlineData("deprecated", "1", "true, false")]
    [InlineData("x-filter", "\"F\"", "{ … }")]
    [InlineData("x-name", "{}", "\"…\"")]
    [InlineData("x-name", "\" \"", "\"…\"")]
    [InlineData("x-range", "\"unix-ms\"", "{ … }")]
    [InlineData("x-type", "[\"boolean\"]", "\"…\"")]
    [InlineData("x-sensitive", "\"very\"", "true, false")]
    [InlineData("x-source", "true", "\"…\"")]
    [InlineData("description", "{}", "\"…\"")]
    [InlineData("properties", "[]", "{ … }")]
    [InlineData("items", "[]", "{ … }")]
    [InlineData("additionalProperties", "true", "{ … }, false")]
    [InlineData("format", "5", "\"…\"")]
    [InlineData("default", "[]", "\"…\", 1, true, false")]
    public void ValueOfTheWrongType_ReportsAtTheValue(string keyword, string value, string wanted)
    {
        var marked = Marked.Parse(OfParameter("X", $"\"{keyword}\":[|{value}|]"));

        var finding = Sample.Compile(Document, marked.Text).Findings.First(f => f.InOverlay);
        Assert.Equal(("FST0005_Keyword", marked.Start, marked.Length), (finding.Message, finding.Location.Start, finding.Location.Length));
        Assert.Equal([keyword, wanted], finding.Arguments);
        Assert.NotEmpty(OverlaySchema.Errors(marked.Text));
    }

    [Theory]
    [InlineData("minimun", "minimum")]
    [InlineData("Maximum", "maximum")]
    [InlineData("maxlength", "maxLength")]
    [InlineData("patern", "pattern")]
    [InlineData("enums", "enum")]
    [InlineData("defualt", "default")]
    [InlineData("requierd", "required")]
    [InlineData("x-fitler", "x-filter")]
    [InlineData("x-nmae", "x-name")]
    [InlineData("x-rang", "x-range")]
    [InlineData("x-typ", "x-type")]
    [InlineData("x-sensitiv", "x-sensitive")]
    [InlineData("x_source", "x-source")]
    public void MisspeltKeyword_ReportsTheNearest(string keyword, string nearest)
    {
        var overlay = OfParameter("X", $"[|\"{keyword}\"|]:\"1\"");

        Support.Findings.InOverlay(WithoutReference, overlay, "FST0005_UnknownNearest", keyword, nearest);
        Assert.Single(OverlaySchema.Errors(Marked.Parse(overlay).Text));
    }

    [Theory]
    [InlineData("""{"apis":{"Find":{[|"x-pageing"|]:{}}}}""", "FST0005_UnknownNearest", "x-pageing", "x-paging")]
    [InlineData("""{"apis":{"Find":{[|"x-lnks"|]:{}}}}""", "FST0005_UnknownNearest", "x-lnks", "x-links")]
    [InlineData("""{"apis":{"Find":{[|"x-retry"|]:1}}}""", "FST0005_Unknown", "x-retry")]
    [InlineData("""{[|"apsi"|]:{}}""", "FST0005_UnknownNearest", "apsi", "apis")]
    [InlineData("""{[|"x-anything"|]:{}}""", "FST0005_Unknown", "x-anything")]
    [InlineData("""{[|"nextToken"|]:"Next"}""", "FST0005_Unknown", "nextToken")]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"X",[|"shcema"|]:{}}]}}}""", "FST0005_UnknownNearest", "shcema", "schema")]
    [InlineData("""{"apis":{"Find":{"responses":{"200":{[|"x-body"|]:{}}}}}}""", "FST0005_Unknown", "x-body")]
    [InlineData(
        """{"apis":{"Find":{"responses":{"200":{"schema":{"properties":{"Id":{[|"x-secret"|]:true}}}}}}}}""",
        "FST0005_Unknown",
        "x-secret"
    )]
    [InlineData(
        """{"apis":{"Find":{"x-paging":{"page":"N","items":"List",[|"totl"|]:"Total"}}}}""",
        "FST0005_UnknownNearest",
        "totl",
        "total"
    )]
    public void UnknownKeyOfAnyPart_Reports(string overlay, string message, params string[] arguments)
    {
        Support.Findings.InOverlay(WithoutReference, overlay, message, arguments);
        Assert.NotEmpty(OverlaySchema.Errors(Marked.Parse(overlay).Text));
    }

    [Theory]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"N",[|"minimum"|]:"1"}]}}}""", "minimum", "schema")]
    [InlineData("""{"apis":{"Find":{[|"x-sensitive"|]:true}}}""", "x-sensitive", "schema")]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"N","schema":{[|"x-paging"|]:{}}}]}}}""", "x-paging", "operation")]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"N","schema":{[|"style"|]:"json"}}]}}}""", "style", "parameter")]
    [InlineData("""{[|"x-links"|]:{}}""", "x-links", "operation")]
    [InlineData("""{[|"description"|]:"All."}""", "description", "operation, parameter, schema")]
    [InlineData("""{"apis":{"Find":{"responses":{"200":{[|"style"|]:"json"}}}}}""", "style", "parameter")]
    [InlineData("""{"apis":{"Find":{"responses":{"200":{"schema":{"x-type":[|"string"|]}}}}}}""", "x-type", """{ "type": "string" }""")]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"N","schema":{"x-range":[|{"unit":"unix-ms"}|]}}]}}}""",
        "x-range",
        """{ "type": "string" }"""
    )]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"L","schema":{"x-filter":[|{"fields":{"a":{"type":"string"}}}|]}}]}}}""",
        "x-filter",
        """{ "type": "string" }"""
    )]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"X","schema":{"x-name":[|"Kind"|]}}]}}}""",
        "x-name",
        """{ "type": "string", "enum": […] }"""
    )]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"N","schema":{"enum":["1"],"x-name":[|"Kind"|]}}]}}}""",
        "x-name",
        """{ "type": "string", "enum": […] }"""
    )]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"L","schema":{"x-type":[|"boolean"|]}}]}}}""",
        "x-type",
        """{ "type": "string" }"""
    )]
    public void KeywordInTheWrongPlace_ReportsWhereItBelongs(string overlay, string keyword, string place) =>
        Support.Findings.InOverlay(WithoutReference, overlay, "FST0005_Misplaced", keyword, place);

    [Theory]
    [InlineData("X", """ "x-filter":{"fields":[|[]|]} """, "fields", "{ … }")]
    [InlineData("X", """ "x-filter":{"name":[|5|],"fields":{"a":{"type":"string"}}} """, "name", "\"…\"")]
    [InlineData("X", """ "x-filter":{"fields":{[|"a"|]:"string","b":{"type":"string"}}} """, "type", "integer, number, string")]
    [InlineData("X", """ "x-filter":[|{}|] """, "x-filter", """{ "fields": { … } }""")]
    [InlineData("X", """ "x-filter":[|{"name":"F","fields":{}}|] """, "x-filter", """{ "fields": { … } }""")]
    [InlineData("X", """ "x-range":{"unit":[|"seconds"|]} """, "unit", "unix-ms")]
    [InlineData("X", """ "x-range":{"unit":[|""|]} """, "unit", "\"…\"")]
    [InlineData("X", """ "enum":["a",[|{}|]] """, "enum", "\"…\", 1, true, false")]
    public void ValueInsideAKeyword_Reports(string parameter, string keywords, params string[] arguments)
    {
        var marked = Marked.Parse(OfParameter(parameter, keywords));

        var finding = Sample.Compile(WithoutReference, marked.Text).Findings[0];
        Assert.Equal(("FST0005_Keyword", marked.Start, marked.Length), (finding.Message, finding.Location.Start, finding.Location.Length));
        Assert.Equal(arguments, finding.Arguments);
    }

    [Theory]
    [InlineData("x-filter", """{"name":"F",[|"field"|]:{"a":{"type":"string"}}}""", "field", "fields")]
    [InlineData("x-filter", """{"fields":{"a":{"type":"string",[|"mode"|]:["exact"]}}}""", "mode", "modes")]
    [InlineData("x-range", """{[|"units"|]:"unix-ms"}""", "units", "unit")]
    public void MisspeltKeyInsideAKeyword_Reports(string keyword, string value, params string[] arguments)
    {
        var marked = Marked.Parse(OfParameter("X", $"\"{keyword}\":{value}"));

        var finding = Sample
            .Compile(WithoutReference, marked.Text)
            .Findings.First(f => f.Message.StartsWith("FST0005_Unknown", StringComparison.Ordinal));
        Assert.Equal((marked.Start, marked.Length), (finding.Location.Start, finding.Location.Length));
        Assert.Equal(arguments, finding.Arguments);
    }

    [Theory]
    [InlineData("""{"page":[|"X"|],"items":"List"}""", "X", "integer")]
    [InlineData("""{"page":"N","size":[|"X"|],"items":"List"}""", "X", "integer")]
    [InlineData("""{"token":[|"N"|],"nextToken":"Id","items":"List"}""", "N", "string")]
    [InlineData("""{"page":"N","items":[|"Id"|]}""", "Id", "array")]
    [InlineData("""{"page":"N","items":"List","total":[|"Id"|]}""", "Id", "integer")]
    public void PagingByAMemberOfTheWrongType_Reports(string paging, string member, string type)
    {
        var marked = Marked.Parse(Sample.Overlay($"\"x-paging\":{paging}"));

        var finding = Assert.Single(Sample.Compile(WithoutReference, marked.Text).Findings);
        Assert.Equal([member, $$"""{ "type": "{{type}}" }"""], finding.Arguments);
    }

    [Theory]
    [InlineData("""{"apis":[|[]|]}""", "FST0002_WrongKind")]
    [InlineData("""{"apis":{"Find":[|"all"|]}}""", "FST0002_WrongKind")]
    [InlineData("""{"apis":{"Find":{"x-paging":[|"PageNo"|]}}}""", "FST0005_Keyword")]
    [InlineData("""{"apis":{"Find":{"x-links":[|[]|]}}}""", "FST0005_Keyword")]
    [InlineData("""{"apis":{"Find":{"x-links":{"Find":[|"X"|]}}}}""", "FST0005_Keyword")]
    [InlineData("""{"apis":{"Find":{"x-links":{"Find":{"X":[|5|]}}}}}""", "FST0005_Keyword")]
    [InlineData("""{"apis":{"Find":{"parameters":[[|"X"|]]}}}""", "FST0005_Keyword")]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"X","schema":[|"string"|]}]}}}""", "FST0005_Keyword")]
    [InlineData("""{"apis":{"Find":{"responses":{"200":{"schema":{"properties":{"Id":[|"string"|]}}}}}}}""", "FST0005_Keyword")]
    [InlineData("""{"components":{"schemas":{"Gone":[|"string"|]}}}""", "FST0005_Keyword")]
    public void PartOfTheWrongKind_Reports(string overlay, string message)
    {
        var marked = Marked.Parse(overlay);

        var finding = Sample.Compile(Document, marked.Text).Findings.First(f => f.InOverlay);
        Assert.Equal((message, marked.Start, marked.Length), (finding.Message, finding.Location.Start, finding.Location.Length));
        Assert.NotEmpty(OverlaySchema.Errors(marked.Text));
    }

    [Theory]
    [InlineData("""{"components":{"schemas":{"Gone":{"type":"string"}}}}""")]
    [InlineData(
        """
            {"apis":{"Find":{
                "parameters":[{"name":"X","schema":{"x-type":null,"enum":null,"default":null,"x-source":null}}],
                "x-paging":null,"x-links":null}}}
            """
    )]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"Bare","schema":{"type":"string","minLength":1}}]}}}""")]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"L","schema":{"items":{"enum":["a"],"x-name":"Kind"}}}]}}}""")]
    [InlineData(
        """{"apis":{"Find":{"parameters":[{"name":"X","schema":{"$comment":"why","enumValueTitles":{"a":"b"},"x-name":"Kind"}}]}}}"""
    )]
    [InlineData("""{"apis":{"Find":{"parameters":[{"name":"N","schema":{"minimum":1,"required":"true","x-sensitive":"false"}}]}}}""")]
    public void KeywordWithAnEffect_DoesNotReport(string overlay)
    {
        Assert.DoesNotContain(Sample.Compile(Document, overlay).Findings, f => f.InOverlay);
        Assert.Empty(OverlaySchema.Errors(overlay));
    }

    /// <summary>What the schema is, its component says; the overlay may lie over that one, too.</summary>
    [Theory]
    [InlineData(""" "x-type":"boolean" """)]
    [InlineData(""" "x-name":"Kind" """)]
    [InlineData(""" "x-range":{"unit":"unix-ms"} """)]
    public void KeywordBesideAReference_IsNotMisplaced(string keywords) =>
        Assert.DoesNotContain(
            Sample
                .Compile(
                    Sample.WithSchema("""{"$ref":"#/components/schemas/Any"}""", """ "Any":{"type":"object"} """),
                    OfParameter("X", keywords)
                )
                .Findings,
            f => f.Message == "FST0005_Misplaced"
        );

    private static string WithoutReference =>
        Document.Replace(""","Note":{"$ref":"#/components/schemas/Gone"}""", "", StringComparison.Ordinal);

    private static string OfParameter(string name, string keywords) =>
        Sample.Overlay($$""" "parameters":[{"name":"{{name}}","schema":{ {{keywords}} } }] """);
}
