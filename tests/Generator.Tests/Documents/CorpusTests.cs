using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Documents;

/// <summary>The platform's own documents, where they are beside the checkout.</summary>
public sealed class CorpusTests
{
    private const string Ice = "ice_2020-11-09.json";

    [Theory]
    [InlineData("net8.0", LanguageVersion.CSharp8)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp8)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void IceDocument_CompilesCleanWithAllItsOperations(string framework, LanguageVersion language)
    {
        var run = GeneratorRun.Of(Document(Ice) with { Framework = Framework.Of(framework), Language = language });
        Assert.Equal(196, run.Result.TrackedSteps[Pipeline.TrackingNames.Operations].Sum(step => step.Outputs.Length));
        run.AssertClean();
    }

    /// <summary>Minutes of work, so only where it is asked for: <c>FST_ALL_DOCUMENTS=1</c>.</summary>
    [Fact]
    public void EveryDocument_CompilesClean()
    {
        var folder = SharedData.Corpus("specs");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("FST_ALL_DOCUMENTS") == "1", "takes minutes; set FST_ALL_DOCUMENTS=1");
        Assert.All(Directory.GetFiles(folder, "*.json"), path => GeneratorRun.Of(Document(Path.GetFileName(path))).AssertClean());
    }

    private static Project Document(string name) => new Project().WithSpec("/specs/" + name, File.ReadAllText(SharedData.Corpus("specs", name)));
}
