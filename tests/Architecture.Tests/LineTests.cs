using FaceSearchToolkit.Architecture.Tests.Sources;

namespace FaceSearchToolkit.Architecture.Tests;

/// <summary>A line of code or of a document fits beside another window.</summary>
public sealed class LineTests
{
    private const int Longest = 140;

    /// <summary>A page with tables and links that cannot be broken.</summary>
    private const string MeasuredPage = "docs/performance.md";

    public static TheoryData<string> Folders => [.. GetFolders().Except(Left.LongLines)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_HasNoLongLine(string folder) => Assert.Empty(FindLongLines(folder));

    [Fact]
    public void FoldersThatAreLeft_HaveLongLines() => Assert.All(Left.LongLines, f => Assert.NotEmpty(FindLongLines(f)));

    private static IEnumerable<string> GetFolders() => TrackedFiles.Find(".cs", ".md").Select(GetFolder).Distinct(StringComparer.Ordinal);

    /// <summary>A project or a folder of documents: at most the first two parts of a path.</summary>
    private static string GetFolder(string file) => string.Join('/', file.Split('/')[..^1].DefaultIfEmpty(".").Take(2));

    private static IEnumerable<string> FindLongLines(string folder) =>
        TrackedFiles
            .Find(".cs", ".md")
            .Where(f => GetFolder(f) == folder && !f.Contains(".verified.", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(Repository.PathOf(f)).Select((text, i) => (File: f, Line: i + 1, Text: text)))
            .Where(l => l.Text.Length > Longest && !(l.File == MeasuredPage && IsTableOrLink(l.Text)))
            .Select(l => $"{l.File}({l.Line}): {l.Text.Length}");

    private static bool IsTableOrLink(string text) => text.StartsWith('|') || text.Contains("](", StringComparison.Ordinal);
}
