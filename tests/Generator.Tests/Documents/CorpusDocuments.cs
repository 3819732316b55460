using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Documents;

/// <summary>The platform's own documents, where they are beside the checkout; tests that need them are skipped elsewhere.</summary>
internal static class CorpusDocuments
{
    /// <summary>How many parts the documents come in.</summary>
    public const int Shards = 12;

    /// <summary>
    /// The first part; in sweeps all parts, or a third of them where the oldest compiler runs, since what is generated does not depend on
    /// the compiler; all in every case if <c>FST_ALL_DOCUMENTS=1</c>.
    /// </summary>
    public static TheoryData<int> ShardsToRun => [.. Enumerable.Range(0, Shards).Where(shard => shard % Step == 0)];

    private static int Step =>
        !LongRuns.Sweeps ? Shards
        : CompilerUnderTest.IsOldest && !LongRuns.AllDocuments ? 3
        : 1;

    public static string PathOf(string name) => SharedData.Corpus("specs", name);

    /// <summary>One part of all documents; the parts hold about the same number of bytes, and with that of operations.</summary>
    public static IReadOnlyList<string> Shard(int index) => Divide(Directory.GetFiles(SharedData.Corpus("specs"), "*.json"))[index];

    /// <summary>A consumer's project with the document as its one spec.</summary>
    public static Project Project(string path) => new Project().WithSpec("/specs/" + Path.GetFileName(path), File.ReadAllText(path));

    /// <summary>The largest first, each to the part that is the smallest so far.</summary>
    private static List<string>[] Divide(string[] paths)
    {
        var shards = Enumerable.Range(0, Shards).Select(_ => new List<string>()).ToArray();
        var sizes = new long[Shards];
        foreach (
            var (path, size) in paths
                .Select(path => (path, new FileInfo(path).Length))
                .OrderByDescending(file => file.Length)
                .ThenBy(file => file.path, StringComparer.Ordinal)
        )
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            shards[smallest].Add(path);
            sizes[smallest] += size;
        }

        return shards;
    }
}
