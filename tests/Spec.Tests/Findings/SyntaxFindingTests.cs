using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Findings;

/// <summary>FST0001.</summary>
public sealed class SyntaxFindingTests
{
    [Theory]
    [InlineData("[||]", "FST0001_Empty", "")]
    [InlineData("[||]  \n ", "FST0001_Empty", "")]
    [InlineData("{\n  \"version\": [|tru|]\n}", "FST0001_UnknownWord", "tru")]
    [InlineData("{\n  \"version\": \"1.0\"\n  [|\"|]info\": {} }", "FST0001_MissingComma", "\"")]
    [InlineData(
        "{\"a\":[|\"unclosed text that is longer than what a message can show|]",
        "FST0001_UnclosedString",
        "\"unclosed text that is longer than what "
    )]
    [InlineData("{ \"apis\": {[||]", "FST0001_UnexpectedEnd", "")]
    [InlineData(
        "{\"a\":[|\"0123456789012345678901234567890123456😀😀 and so on|]",
        "FST0001_UnclosedString",
        "\"0123456789012345678901234567890123456😀"
    )]
    [InlineData(
        "{\"a\":[|\"01234567890123456789012345678901234567😀 and so on|]",
        "FST0001_UnclosedString",
        "\"01234567890123456789012345678901234567"
    )]
    [InlineData("{\"a\":[|😀|]}", "FST0001_UnexpectedCharacter", "😀")]
    public void BrokenDocument_Reports(string markup, string message, string excerpt) =>
        Support.Findings.InDocument(markup, message, excerpt);

    [Theory]
    [InlineData("{")]
    [InlineData("""{"apis":{"Find":{}},"info":{"product":"A","ver""")]
    public void DocumentThatBreaksOffBeforeItsProduct_HasNoModel(string document) => Assert.Null(Sample.Compile(document).Model);

    [Theory]
    [InlineData("""{"info":{"product":"A","version":"1"},"ap""", "")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{"Find":{"parameters":[]},""", "Find")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{"Find":{"parameters":[]},"Seek":""", "Find")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{"Find":{"parameters":[]} "Seek":{}}}""", "Find")]
    [InlineData(
        """
            {"info":{"product":"A","version":"1"},"apis":{"Find":{},
            "Seek":{"parameters":[{"name":"X","in":"query","schema":{"type":"integer"}},{"na
            """,
        "Find,Seek(X)"
    )]
    public void TextBeforeASyntaxError_StillBecomesCode(string document, string expected)
    {
        var operations = Sample
            .Compile(document)
            .Model!.Operations.Select(o =>
                o.Request.Members.Count == 0 ? o.Name : $"{o.Name}({string.Join(",", o.Request.Members.Select(m => m.Name))})"
            );

        Assert.Equal(expected, string.Join(",", operations));
    }

    [Fact]
    public void BrokenDocument_ReportsNothingThatMayFollow() =>
        Assert.Equal(
            "FST0001",
            Assert
                .Single(Sample.Compile("""{"info":{"product":"A","version":"1"},"apis":{""", """{"apis":{"Find":{}}}""", "Find").Findings)
                .RuleId
        );

    [Fact]
    public void BrokenOverlay_ReportsAndTheDocumentStillCounts()
    {
        var document = Sample.WithSchema("""{"type":"string"}""");

        Support.Findings.InOverlay(document, "{ \"apis\": [|}|]", "FST0001_UnexpectedCharacter", "}");
        Assert.NotNull(Sample.Compile(document, "{").Model);
    }

    [Fact]
    public void FileThatCannotBeRead_Reports()
    {
        var result = SpecCompiler.Compile(
            new SpecInput(new SpecText("gone.json", null), null, default),
            TestContext.Current.CancellationToken
        );

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("FST0001", SpecMessages.Unreadable, "gone.json"), (finding.RuleId, finding.Message, finding.Location.Path));
        Assert.Null(result.Model);
    }

    [Fact]
    public void CommentsAndTrailingCommas_DoNotReport() =>
        Support.Findings.None("// head\n" + Sample.WithSchema("""{"type":"string",/* tail */}"""));

    [Fact]
    public void EveryMessageKey_NamesItsRule() => Assert.All(SpecMessages.All, key => Assert.Matches("^FST000[1-8]_[A-Z][A-Za-z]+$", key));

    [Fact]
    public void MessageKeys_StandOnce() => Assert.Equal(SpecMessages.All.Distinct(), SpecMessages.All);
}
