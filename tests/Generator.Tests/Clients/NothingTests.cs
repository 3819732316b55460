using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Clients;

/// <summary>When nothing is generated: never an exception, and never code that cannot compile.</summary>
public sealed class NothingTests
{
    private static readonly string Good = Specs.Document(Specs.Operation("Buy", []));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{\"openapi\":\"3.0.0\"}")]
    [InlineData("\0")]
    [InlineData("// comment")]
    public void BrokenSpec_GivesNothing(string? text) =>
        Assert.Empty(GeneratorRun.Of(new Project().WithSpec("/specs/spec.json", text)).Files);

    [Fact]
    public void EveryBeginningOfASpec_GivesNothingOrCodeThatCompiles()
    {
        var runs = Enumerable.Range(0, Good.TrimEnd().Length).Select(length => GeneratorRun.Of(Project.Of(Good[..length])));
        foreach (var run in runs.DistinctBy(run => run.AllText))
        {
            run.AssertClean();
        }
    }

    [Fact]
    public void BrokenSpec_DoesNotCostItsNeighbour()
    {
        var run = GeneratorRun.Of(Project.Of(Good).WithSpec("/specs/broken.json", "{"));
        Assert.Contains("ShopClient.Buy.g.cs", run.Files.Keys);
    }

    [Fact]
    public void MissingOverlay_IsNoOverlay()
    {
        var run = GeneratorRun.Of(Project.Of(Good, ("Overlay", "/specs/absent.json")));
        Assert.Contains("ShopClient.Buy.g.cs", run.Files.Keys);
    }

    [Fact]
    public void UnreadableOverlay_StillGivesAClient()
    {
        var run = GeneratorRun.Of(Project.Of(Good, ("Overlay", "/specs/o.json")).WithOverlay("/specs/o.json", null));
        Assert.Contains("ShopClient.Buy.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, false)]
    [InlineData(LanguageVersion.CSharp8, true)]
    public void LanguageBelowCSharp8_GivesNothing(LanguageVersion language, bool expected) =>
        Assert.Equal(expected, GeneratorRun.Of(Project.Of(Good) with { Language = language }).Files.Count > 0);

    [Fact]
    public void WithoutTheRuntime_GivesNothing() =>
        Assert.Empty(GeneratorRun.Of(Project.Of(Good) with { References = Framework.Net10.WithoutRuntime }).Files);

    [Fact]
    public void TwoItemsOfOneClient_GiveNothingButLeaveOthersAlone()
    {
        var other = Specs.Document([Specs.Operation("Buy", [])], "", product: "OTHER");
        var run = GeneratorRun.Of(Project.Of(Good).WithSpec("/specs/two.json", Good).WithSpec("/specs/other.json", other));
        Assert.Equal(["OtherClient.Buy.g.cs", "OtherClient.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FilesOfOthers_AreNotOpened()
    {
        var run = GeneratorRun.Of(Project.Of(Good).WithUnrelatedFile("/other.json", Good));
        Assert.Equal(2, run.Files.Count);
    }
}
