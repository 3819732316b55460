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

    [Theory]
    [InlineData(0)]
    public void EveryDocument_CompilesClean(int shard)
    {
        var failures = new List<string>();
        var operations = 0;
        foreach (var path in Directory.GetFiles(SharedData.Corpus("specs"), "*.json").Order(StringComparer.Ordinal).Where((_, i) => i % 1 == shard))
        {
            try
            {
                var run = GeneratorRun.Of(Document(Path.GetFileName(path)));
                operations += run.Files.Count;
                run.AssertClean();
            }
            catch (Exception e)
            {
                failures.Add(Path.GetFileName(path) + ": " + e.Message);
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of the documents, {operations} files\n" + string.Join("\n", failures));
    }

    private static Project Document(string name) => new Project().WithSpec("/specs/" + name, File.ReadAllText(SharedData.Corpus("specs", name)));
}
