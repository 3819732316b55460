using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Findings;

/// <summary>What is only told: FST0004, FST0007 and FST0008.</summary>
public sealed class InformationFindingTests
{
    [Theory]
    [InlineData(""" "List-Users":{},[|"listUsers"|]:{} """, "listUsers", "ListUsers2", "List-Users")]
    [InlineData(
        """ "A":{"parameters":[{"name":[|"a.b"|],"schema":{"type":"string"}},{"name":"AB","schema":{"type":"string"}}]} """,
        "a.b",
        "AB2",
        "AB"
    )]
    public void Twins_ReportAtTheOneThatWasChanged(string apis, params string[] arguments) =>
        Support.Findings.InDocument(Sample.Document(apis), "FST0008_Renamed", arguments);

    [Theory]
    [InlineData("""{"type":"string","enum":["mp4",[|"MP4"|]]}""", "MP4", "Mp42", "mp4")]
    [InlineData("""{"type":"string","enum":[[|"enable"|],"Enable"]}""", "enable", "Enable2", "Enable")]
    [InlineData("""{"type":"string","enumValueTitles":{"a-b":"one",[|"a_b"|]:"two"}}""", "a_b", "AB2", "a-b")]
    [InlineData("""{"type":"array","items":{"type":"string","enum":["mp4",[|"MP4"|]]}}""", "MP4", "Mp42", "mp4")]
    public void TwinValues_ReportAtTheOneThatWasChanged(string schema, params string[] arguments) =>
        Support.Findings.InDocument(Sample.WithSchema(schema), "FST0008_Renamed", arguments);

    [Theory]
    [InlineData("""{"enum":["mp4",[|"MP4"|]],"x-name":"Format"}""", "MP4", "Mp42", "mp4")]
    [InlineData("""{"enum":["mp4"],"x-name":[|"FindRequest"|]}""", "FindRequest", "FindRequest2", "FindRequest")]
    [InlineData("""{"x-filter":{"fields":{"a_b":{"type":"integer"},[|"a-b"|]:{"type":"string"}}}}""", "a-b", "AB2", "a_b")]
    public void TwinsOfTheOverlay_ReportThere(string schema, params string[] arguments) =>
        Support.Findings.InOverlay(
            Sample.WithSchema("""{"type":"string"}"""),
            Sample.Overlay($$""" "parameters":[{"name":"X","schema":{{schema}} }] """),
            "FST0008_Renamed",
            arguments
        );

    [Fact]
    public void ValuesThatAreOneText_AreNoTwins() =>
        Support.Findings.None(Sample.WithSchema("""{"type":"string","enum":["mp4","mp4"," mp4 "]}"""));

    [Fact]
    public void NestedTypeThatGivesWay_ReportsWhereItsSchemaBegins() =>
        Support.Findings.InDocument(
            Sample.WithResponse(
                """
                {"type":"object","properties":{
                    "TagInfo":{"type":"string"},
                    "Tag":[|{|]"type":"object","properties":{"Key":{"type":"string"}}}}}
                """
            ),
            "FST0008_Renamed",
            "TagInfo",
            "TagInfo2",
            "TagInfo"
        );

    [Fact]
    public void ComponentThatGivesWay_Reports() =>
        Support.Findings.InDocument(
            Sample.WithSchema(
                """{"$ref":"#/components/schemas/FindRequest"}""",
                """ [|"FindRequest"|]:{"type":"object","properties":{"A":{"type":"string"}}} """
            ),
            "FST0008_Renamed",
            "FindRequest",
            "FindRequest2",
            "FindRequest"
        );

    [Theory]
    [InlineData("""[|{"type":"any"}|]""", "X", "any")]
    [InlineData("""[|{"type":"object"}|]""", "X", "object")]
    [InlineData("""[|{"type":"array"}|]""", "X", "array")]
    [InlineData("""{"type":"array","items":[|{}|]}""", "X", "type")]
    public void FreeForm_Reports(string schema, params string[] arguments) =>
        Support.Findings.InDocument(Sample.WithSchema(schema), "FST0007_Untyped", arguments);

    [Fact]
    public void DanglingReference_ReportsAtItsText()
    {
        var marked = Marked.Parse(Sample.WithSchema("""{"$ref":[|"#/components/schemas/Gone"|]}"""));

        var finding = Assert.Single(Sample.Compile(marked.Text).Findings, f => f.RuleId == "FST0004");
        Assert.Equal((marked.Start, marked.Length), (finding.Location.Start, finding.Location.Length));
    }
}
