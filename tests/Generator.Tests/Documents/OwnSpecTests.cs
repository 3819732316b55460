using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Documents;

/// <summary>The project's own specs, as they are packaged.</summary>
public sealed class OwnSpecTests
{
    [Theory]
    [InlineData("net10.0", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.CSharp8)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp8)]
    [InlineData("netstandard2.0", LanguageVersion.Latest)]
    public void OwnSpec_CompilesClean(string framework, LanguageVersion language)
    {
        var run = GeneratorRun.Of(FaceSearch() with { Framework = Framework.Of(framework), Language = language });
        Assert.Contains("IceClient.SearchMediaByFace.g.cs", run.Files.Keys);
        run.AssertClean();
    }

    internal static Project FaceSearch()
    {
        var (spec, overlay) = (
            Repository.PathOf("specs", "ice-2020-11-09.json"),
            Repository.PathOf("specs", "ice-2020-11-09.overlay.json")
        );
        return new Project().WithSpec(spec, File.ReadAllText(spec), ("Overlay", overlay)).WithOverlay(overlay, File.ReadAllText(overlay));
    }
}
