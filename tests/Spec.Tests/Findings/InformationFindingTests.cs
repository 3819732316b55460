using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Findings;

/// <summary>What is only told: FST0004, FST0007 and FST0008.</summary>
public sealed class InformationFindingTests
{
    [Theory]
    [InlineData(""" "List-Users":{},[|"listUsers"|]:{} """, "listUsers", "ListUsers2", "List-Users")]
    [InlineData(""" "A":{"parameters":[{"name":[|"a.b"|],"schema":{"type":"string"}},{"name":"AB","schema":{"type":"string"}}]} """, "a.b", "AB2", "AB")]
    public void Twins_report_at_the_one_that_was_changed(string apis, params string[] arguments) =>
        Support.Findings.InDocument(Sample.Document(apis), "FST0008_Renamed", arguments);

    [Fact]
    public void Component_that_gives_way_reports() => Support.Findings.InDocument(
        Sample.WithSchema("""{"$ref":"#/components/schemas/FindRequest"}""", """ [|"FindRequest"|]:{"type":"object","properties":{"A":{"type":"string"}}} """),
        "FST0008_Renamed",
        "FindRequest",
        "FindRequest2",
        "FindRequest");

    [Theory]
    [InlineData("""[|{"type":"any"}|]""", "X", "any")]
    [InlineData("""[|{"type":"object"}|]""", "X", "object")]
    [InlineData("""[|{"type":"array"}|]""", "X", "array")]
    [InlineData("""{"type":"array","items":[|{}|]}""", "X", "type")]
    public void Free_form_reports(string schema, params string[] arguments) => Support.Findings.InDocument(Sample.WithSchema(schema), "FST0007_Untyped", arguments);

    [Fact]
    public void Dangling_reference_reports_at_its_text()
    {
        var marked = Marked.Parse(Sample.WithSchema("""{"$ref":[|"#/components/schemas/Gone"|]}"""));

        var finding = Assert.Single(Sample.Compile(marked.Text).Findings, f => f.RuleId == "FST0004");
        Assert.Equal((marked.Start, marked.Length), (finding.Place.Start, finding.Place.Length));
    }
}
