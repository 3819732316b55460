namespace FaceSearchToolkit.Testing;

/// <summary>
/// The platform's documents and recordings, which stand beside the checkout where there are any. A test that needs them is skipped
/// elsewhere.
/// </summary>
internal static class SharedData
{
    /// <summary>
    /// Path of a file or folder of the corpus (<c>FST_CORPUS</c>, else <c>../shared/corpus</c>); skips the test where it is absent.
    /// </summary>
    public static string Corpus(params string[] parts) => Find("FST_CORPUS", "corpus", parts);

    /// <summary>Path of a recording (<c>FST_VECTORS</c>, else <c>../shared/vectors</c>); skips the test where it is absent.</summary>
    public static string Vectors(params string[] parts) => Find("FST_VECTORS", "vectors", parts);

    private static string Find(string variable, string folder, string[] parts)
    {
        var root = Environment.GetEnvironmentVariable(variable) ?? Path.Combine(Repository.Root, "..", "shared", folder);
        var path = Path.Combine([root, .. parts]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"no {folder}: {path} is absent");
        return path;
    }
}
