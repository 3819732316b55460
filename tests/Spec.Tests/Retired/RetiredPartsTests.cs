using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Retired;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Retired;

/// <summary>What a baseline had and the document no longer has stays in the model, marked.</summary>
public sealed class RetiredPartsTests
{
    private const string Text = """{"type":"string"}""";
    private const string Baseline = "/specs/ice.baseline.json";

    [Fact]
    public void SameDocument_RetiresNothing()
    {
        var document = Sample.WithResponse("""{"type":"object","properties":{"A":{"type":"string","enum":["x","y"]} } }""");

        Assert.Equal(Sample.Model(document), Keep(document, document));
    }

    [Fact]
    public void GoneOperation_StaysWithItsTypes()
    {
        var kept = Keep(Sample.Document(Operation("Find")), Sample.Document($"{Operation("Find")},{Operation("Seek")}"));

        var seek = Assert.Single(kept.Operations, o => o.Retired is not null);
        Assert.Equal(("Seek", seek.Retired, seek.Retired), (seek.Name, seek.Request.Retired, seek.Response.Retired));
        Assert.Equal("The service no longer has the operation Seek, which ice.baseline.json had. Remove this use.", seek.Retired);
        Assert.Equal(["Find", "Seek"], kept.Operations.Select(o => o.Name));
    }

    [Fact]
    public void RenamedOperation_NamesTheNewOne()
    {
        var kept = Keep(Sample.Document(Operation("SearchFaces")), Sample.Document(Operation("SearchFace")));

        var gone = Assert.Single(kept.Operations, o => o.Retired is not null);
        Assert.EndsWith("Remove this use, or use SearchFaces, which is new.", gone.Retired, StringComparison.Ordinal);
    }

    [Fact]
    public void GoneOperationWhoseNameIsTaken_IsLeftOut()
    {
        var now = Sample.Document(Operation("Find"), """ "SeekRequest":{"type":"object","properties":{"A":{"type":"string"} } } """);
        var model = Sample.Model(now);
        var baseline = Sample.Model(Sample.Document($"{Operation("Find")},{Operation("Seek")}"));
        var withComponent = model with { Components = new([new ApiObject("SeekRequest", default, default, default, ApiDocs.None)]) };

        var kept = RetiredParts.Keep(withComponent, baseline, Baseline);

        Assert.Equal(["Find"], kept.Operations.Select(o => o.Name));
    }

    [Fact]
    public void GoneParameter_StaysButAsksForNothing()
    {
        var before = Sample.WithParameters(
            $$"""
            {"name":"X","in":"query","schema":{{Text}} },
            {"name":"Y","in":"query","schema":{"type":"integer","minimum":1,"required":true} }
            """
        );

        var request = Assert.Single(Keep(Sample.WithSchema(Text), before).Operations).Request;

        Assert.Equal(["X", "Y"], request.Members.Select(m => m.Name));
        var gone = request.Members[1];
        Assert.Equal("Find no longer takes Y, which ice.baseline.json had. Remove this use.", gone.Retired);
        Assert.False(gone.IsRequired);
        Assert.Equal(ApiConstraints.None, gone.Constraints);
    }

    [Fact]
    public void GonePropertyOfAResponse_SaysWhatTheOperationAnswersWith()
    {
        var kept = Keep(
            Sample.WithResponse($$"""{"type":"object","properties":{"A":{{Text}} } }"""),
            Sample.WithResponse($$"""{"type":"object","properties":{"A":{{Text}},"B":{{Text}} } }""")
        );

        var gone = Assert.Single(Assert.Single(kept.Operations).Response.Members, m => m.Retired is not null);
        Assert.Equal("Find no longer answers with B, which ice.baseline.json had. Remove this use.", gone.Retired);
    }

    [Fact]
    public void GoneNestedClass_StaysWithItsMember()
    {
        const string Inner = """{"type":"object","properties":{"A":{"type":"string"} } }""";
        var kept = Keep(
            Sample.WithResponse($$"""{"type":"object","properties":{"A":{{Text}} } }"""),
            Sample.WithResponse($$"""{"type":"object","properties":{"A":{{Text}},"B":{{Inner}} } }""")
        );

        var response = Assert.Single(kept.Operations).Response;
        Assert.NotNull(Assert.Single(response.Objects).Retired);
        Assert.Equal("FindResponse.BInfo", response.Members[1].Type.Name);
    }

    [Fact]
    public void GoneValue_StaysInItsSet()
    {
        var kept = Keep(
            Sample.WithSchema("""{"type":"string","enum":["a","c"]}"""),
            Sample.WithSchema("""{"type":"string","enum":["a","b"]}""")
        );

        var values = Assert.Single(Assert.Single(kept.Operations).Request.Enums).Values;
        Assert.Equal([("a", false), ("c", false), ("b", true)], values.Select(v => (v.WireValue, v.Retired is not null)));
        Assert.Contains("no longer lists b", values[2].Retired, StringComparison.Ordinal);
    }

    [Fact]
    public void GoneFieldOfAFilter_Stays()
    {
        var kept = Keep(
            Sample.WithSchema("""{"type":"string","x-filter":{"name":"F","fields":{"a":{"type":"integer"} } } }"""),
            Sample.WithSchema(
                """
                {"type":"string","x-filter":{"name":"F","fields":{"a":{"type":"integer"},"b":{"type":"string"} } } }
                """
            )
        );

        var fields = Assert.Single(kept.Filters).Fields;
        Assert.Equal([("a", false), ("b", true)], fields.Select(f => (f.WireName, f.Retired is not null)));
    }

    [Fact]
    public void GoneMemberWhoseTypeIsGoneToo_IsLeftOutWhereItsNameMeansAnother()
    {
        const string Reference = """{"$ref":"#/components/schemas/Box"}""";
        const string Box = """ "Box":{"type":"object","properties":{"A":{"type":"string"} } } """;
        var kept = Keep(Sample.WithSchema(Text), Sample.WithParameters($$"""{"name":"Y","in":"query","schema":{{Reference}} }""", Box));

        Assert.NotNull(Assert.Single(kept.Components).Retired);
        Assert.Equal(["X", "Y"], Assert.Single(kept.Operations).Request.Members.Select(m => m.Name));
    }

    private static string Operation(string name) =>
        $$"""
            "{{name}}":{"methods":["post"],"parameters":[{"name":"X","in":"query","schema":{"type":"string"} }],"responses":{} }
            """;

    private static ApiModel Keep(string now, string before) => RetiredParts.Keep(Sample.Model(now), Sample.Model(before), Baseline);
}
