using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Findings;

/// <summary>FST0002 and FST0003.</summary>
public sealed class FormatFindingTests
{
    [Theory]
    [InlineData("[|[]|]", "FST0002_WrongKind", "root", "object")]
    [InlineData("[|\"text\"|]", "FST0002_WrongKind", "root", "object")]
    [InlineData("""{"openapi":[|"3.0.1"|],"info":{},"paths":{}}""", "FST0002_OpenApi", "3.0.1")]
    [InlineData("""{"swagger":[|"2.0"|],"paths":{}}""", "FST0002_Swagger", "2.0")]
    [InlineData("""{"openapi":[|3|]}""", "FST0002_OpenApi", "3")]
    [InlineData("""{"swagger":[|{}|]}""", "FST0002_Swagger", "")]
    [InlineData("""{"info":{"product":"A","version":[|1|]},"apis":{}}""", "FST0002_WrongKind", "info.version", "string")]
    [InlineData("""{"info":[|{|]"product":"A"},"apis":{}}""", "FST0002_Missing", "info.version")]
    [InlineData("""{"version":[|2|],"info":{"product":"A","version":"1"},"apis":{}}""", "FST0002_Version", "2")]
    [InlineData("""{"version":[|"2.0"|],"info":{"product":"A","version":"1"},"apis":{}}""", "FST0002_Version", "2.0")]
    [InlineData("""{"info":[|7|],"apis":{}}""", "FST0002_WrongKind", "info", "object")]
    [InlineData("""{"info":{"product":[|7|],"version":"1"},"apis":{}}""", "FST0002_WrongKind", "info.product", "string")]
    [InlineData("""{"info":[|{|]"version":"1"},"apis":{}}""", "FST0002_Missing", "info.product")]
    [InlineData("""[|{|]"apis":{}}""", "FST0002_Missing", "info")]
    public void TextThatIsNoMetadata_Reports(string markup, string message, params string[] arguments)
    {
        Support.Findings.InDocument(markup, message, arguments);
        Assert.Null(Sample.Compile(Marked.Parse(markup).Text).Model);
    }

    [Theory]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":[|"all"|]}""", "FST0002_WrongKind", "apis", "object")]
    [InlineData("""[|{|]"info":{"product":"A","version":"1"}}""", "FST0002_Missing", "apis")]
    [InlineData(
        """{"info":{"product":"A","version":"1"},"apis":{"Find":{}},"endpoints":[|7|]}""",
        "FST0002_WrongKind",
        "endpoints",
        "array"
    )]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{"Find":{},"Seek":[|7|]}}""", "FST0002_WrongKind", "apis.Seek", "object")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{"Find":{},"Seek":[|[1]|]}}""", "FST0002_WrongKind", "apis.Seek", "object")]
    [InlineData("""{"info":{"product":"A","version":"1","style":[|7|]},"apis":{}}""", "FST0002_WrongKind", "info.style", "string")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{},"components":[|7|]}""", "FST0002_WrongKind", "components", "object")]
    [InlineData(
        """{"info":{"product":"A","version":"1"},"apis":{},"components":{"schemas":[|[1]|]}}""",
        "FST0002_WrongKind",
        "components.schemas",
        "object"
    )]
    [InlineData(
        """{"info":{"product":"A","version":"1"},"apis":{"Find":{"responses":[|"all"|]}}}""",
        "FST0002_WrongKind",
        "apis.Find.responses",
        "object"
    )]
    [InlineData(
        """{"info":{"product":"A","version":"1"},"apis":{"Find":{"parameters":[|{}|]}}}""",
        "FST0002_WrongKind",
        "apis.Find.parameters",
        "array"
    )]
    public void PartThatIsWrong_ReportsAndTheRestCounts(string markup, string message, params string[] arguments)
    {
        Support.Findings.InDocument(markup, message, arguments);
        var operations = Sample.Compile(Marked.Parse(markup).Text).Model!.Operations.Select(o => o.Name);
        Assert.Equal(markup.Contains("Find", StringComparison.Ordinal) ? ["Find"] : [], operations);
    }

    [Theory]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{}}""")]
    [InlineData("""{"version":"1.0","openapi":"3.0.1","swagger":"2.0","info":{"product":"A","version":"1"},"apis":{}}""")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":[],"components":[],"endpoints":[]}""")]
    [InlineData("""{"info":{"product":"A","version":"1"},"apis":{"Find":{"parameters":[],"responses":[]}},"components":{"schemas":[]}}""")]
    public void LittleButCompleteDocument_DoesNotReport(string document)
    {
        Support.Findings.None(document);
        Assert.NotNull(Sample.Compile(document).Model);
    }

    [Theory]
    [InlineData("Fnid", "FST0003_Nearest", "Fnid", "Find")]
    [InlineData("find", "FST0003_Nearest", "find", "Find")]
    [InlineData("SomethingElse", "FST0003_Unknown", "SomethingElse")]
    public void UnknownOperation_ReportsAtTheStart(string asked, string message, params string[] arguments)
    {
        var result = Sample.Compile("\n " + Sample.WithSchema("""{"type":"string"}"""), null, asked);

        var finding = Assert.Single(result.Findings);
        Assert.Equal(message, finding.Message);
        Assert.Equal(arguments, finding.Arguments);
        Assert.Equal(new SpecLocation(Sample.DocumentPath, 2, 1, 1, 1, 1, 2), finding.Location);
        Assert.NotNull(result.Model);
    }
}
