namespace FaceSearchToolkit.Cli.Tests.Documents;

/// <summary>Which pages there are.</summary>
internal static class DocumentFiles
{
    /// <summary>All pages in the repository that people read.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Select(f => Path.GetFileName(f)!),
        .. Directory
            .EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("samples"), "README.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f =>
                !f.StartsWith("docs/_site/", StringComparison.Ordinal)
                && !f.Contains("/obj/", StringComparison.Ordinal)
                && !f.Contains("/bin/", StringComparison.Ordinal)
                && !f.Contains(".received.", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The pages of one folder, without those below it.</summary>
    public static IEnumerable<string> In(string folder) =>
        All.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && f.LastIndexOf('/') == folder.Length);
}
