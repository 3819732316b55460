namespace FaceSearchToolkit.Generator.Tests.Documents;

/// <summary>
/// Only what has no type in the document is <c>JsonElement</c>; for the rest, a finding says why (FST0004, FST0007). No member is left out.
/// </summary>
public sealed class UntypedTests
{
    public static TheoryData<int> Shards => CorpusDocuments.ShardsToRun;

    [Theory]
    [MemberData(nameof(Shards))]
    public void CorpusMembers_AreTypedAsTheDocumentSays(int shard)
    {
        foreach (var path in CorpusDocuments.Shard(shard))
        {
            AssertTyped(File.ReadAllText(path), Path.GetFileName(path));
        }
    }

    [Fact]
    public void OwnMembers_AreTypedAsTheDocumentSays() =>
        AssertTyped(File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json")), "own");

    private static void AssertTyped(string document, string name)
    {
        var walk = SchemaWalk.Of(document);
        Assert.True(
            walk.Faults.Count == 0,
            $"{name}: {walk.Faults.Count} of {walk.Members} members:\n{string.Join("\n", walk.Faults.Take(20))}"
        );
        Assert.True(walk.Members > 0 || !document.Contains("\"parameters\"", StringComparison.Ordinal), name);
    }
}
