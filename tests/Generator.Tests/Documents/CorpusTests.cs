using System.Text.Json;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Documents;

/// <summary>
/// The platform's own documents compile without a finding, with documentation, and none of their operations is left out. Generated text
/// does not depend on the language version, nor on the compiler, so the normal run binds all of it once, as the latest C# with the newest
/// compiler, and a third of it as C# 8 with the oldest that is supported.
/// <c>FST_ALL_DOCUMENTS=1</c> binds all of it in the other ways, too.
/// </summary>
public sealed class CorpusTests
{
    private const string Ice = "ice_2020-11-09.json";

    public static TheoryData<int> Shards => CorpusDocuments.ShardsToRun;

    private static LanguageVersion Usual => CompilerUnderTest.IsOldest ? LanguageVersion.CSharp8 : LanguageVersion.Latest;

    [Theory]
    [InlineData("net8.0", LanguageVersion.CSharp8)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp8)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void IceDocument_CompilesCleanWithAllItsOperations(string framework, LanguageVersion language) =>
        AssertComplete(CorpusDocuments.PathOf(Ice), project => project with { Framework = Framework.Of(framework), Language = language });

    [Theory]
    [MemberData(nameof(Shards))]
    public void EveryDocument_CompilesCleanWithAllItsOperations(int shard) =>
        AssertAllComplete(shard, project => project with { Language = Usual });

    /// <summary>Minutes of work each, so only where it is asked for.</summary>
    [Theory]
    [InlineData("net10.0", LanguageVersion.CSharp8, false)]
    [InlineData("net10.0", LanguageVersion.Latest, false)]
    [InlineData("net10.0", LanguageVersion.Latest, true)]
    [InlineData("netstandard2.0", LanguageVersion.CSharp8, false)]
    public void EveryDocument_CompilesCleanInTheOtherWays(string framework, LanguageVersion language, bool withRequiredMembers)
    {
        Assert.SkipUnless(LongRuns.AllDocuments, "takes minutes; set FST_ALL_DOCUMENTS=1");
        foreach (var shard in Enumerable.Range(0, CorpusDocuments.Shards))
        {
            AssertAllComplete(shard, project =>
                (project with { Framework = Framework.Of(framework), Language = language }).WithProperty(
                    "FaceSearchToolkitRequiredMembers",
                    withRequiredMembers ? "true" : "false"
                )
            );
        }
    }

    [Theory]
    [MemberData(nameof(Shards))]
    public void LanguageVersion_ChangesNoText(int shard)
    {
        var path = CorpusDocuments.Shard(shard)[^1];
        Assert.Equal(
            GeneratorRun.Of(CorpusDocuments.Project(path) with { Language = LanguageVersion.CSharp8 }).Files,
            GeneratorRun.Of(CorpusDocuments.Project(path) with { Language = LanguageVersion.Latest }).Files
        );
    }

    private static void AssertAllComplete(int shard, Func<Project, Project> variant) =>
        Parallel.ForEach(
            CorpusDocuments.Shard(shard),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Environment.ProcessorCount,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            path => AssertComplete(path, variant)
        );

    private static void AssertComplete(string path, Func<Project, Project> variant)
    {
        var compilation = GeneratorRun.Of(variant(CorpusDocuments.Project(path))).Compilation();
        var client = GeneratedClient.Of(compilation);
        Assert.Equal(OperationsOf(path), client.Operations.Keys);
        Assert.Superset(client.Operations.Values.ToHashSet(StringComparer.Ordinal), client.Sent.ToHashSet(StringComparer.Ordinal));
        Compiled.AssertClean(compilation, Path.GetFileName(path));
    }

    private static IEnumerable<string> OperationsOf(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.TryGetProperty("apis", out var apis) && apis.ValueKind == JsonValueKind.Object
            ? [.. apis.EnumerateObject().Select(api => api.Name).Order(StringComparer.Ordinal)]
            : [];
    }
}
