using FaceSearchToolkit.Architecture.Tests.Sources;

namespace FaceSearchToolkit.Architecture.Tests;

/// <summary>A line of code or of a document fits beside another window.</summary>
public sealed class LineTests
{
    private const int Longest = 140;

    public static TheoryData<string> Folders => [.. GetFolders()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_HasNoLongLine(string folder) => Assert.Empty(FindLongLines(folder));

    private static IEnumerable<string> GetFolders() => TrackedFiles.Find(".cs", ".md").Select(GetFolder).Distinct(StringComparer.Ordinal);

    /// <summary>A project or a folder of documents: at most the first two parts of a path.</summary>
    private static string GetFolder(string file) => string.Join('/', file.Split('/')[..^1].DefaultIfEmpty(".").Take(2));

    private static IEnumerable<string> FindLongLines(string folder) =>
        TrackedFiles
            .Find(".cs", ".md")
            .Where(f => GetFolder(f) == folder && !f.Contains(".verified.", StringComparison.Ordinal))
            .SelectMany(f => ReadLines(f).Select((text, i) => (File: f, Line: i + 1, Text: text)))
            .Where(l => l.Text.Length > Longest)
            .Select(l => $"{l.File}({l.Line}): {l.Text.Length}");

    private static IEnumerable<string> ReadLines(string file)
    {
        var lines = File.ReadLines(Repository.PathOf(file));
        return file.EndsWith(".md", StringComparison.Ordinal) ? ReadBreakableLines(lines) : lines;
    }

    /// <summary>In a document, rows of tables, addresses and quoted output cannot be broken: they come as empty lines.</summary>
    private static IEnumerable<string> ReadBreakableLines(IEnumerable<string> lines)
    {
        var isOutput = false;
        foreach (var line in lines)
        {
            var text = line.TrimStart();
            isOutput = text.StartsWith("```", StringComparison.Ordinal) ? text == "```text" : isOutput;
            yield return isOutput || text.StartsWith('|') || text.Contains("](http", StringComparison.Ordinal) ? "" : line;
        }
    }
}
