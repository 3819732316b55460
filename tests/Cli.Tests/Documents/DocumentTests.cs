using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Cli.Tests.Documents;

/// <summary>What holds for every page: its links lead somewhere, its lines are short, and the site has it.</summary>
public sealed partial class DocumentTests
{
    private const int LongestLine = 140;

    /// <summary>Pages that are part of the repository, but not of the site.</summary>
    private static readonly string[] NotOnTheSite = ["docs/dependencies.md"];

    private static readonly string[] NotWrappedYet = ["docs/cli.md", "docs/dependencies.md"];

    /// <summary>Records that are left as they were written.</summary>
    private const string Records = "docs/decisions/";

    public static TheoryData<string> Pages => [.. DocumentFiles.All];

    public static TheoryData<string> WrappedPages =>
        [.. DocumentFiles.All.Where(p => !p.StartsWith(Records, StringComparison.Ordinal) && !NotWrappedYet.Contains(p))];

    public static TheoryData<string> SitePages =>
        [
            .. DocumentFiles.All.Where(p =>
                p.StartsWith("docs/", StringComparison.Ordinal) && !NotOnTheSite.Contains(p) && p != "docs/index.md"
            ),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFiles(string page) =>
        Assert.All(MarkdownPage.Read(page).Links.Where(l => !l.Contains("://", StringComparison.Ordinal) && l != "#"), link =>
            Assert.True(Path.Exists(Repository.PathOf(link.Split('#')[0].Split('/'))), link)
        );

    /// <summary>Rows of tables, addresses and output that is quoted as it is cannot be broken.</summary>
    [Theory]
    [MemberData(nameof(WrappedPages))]
    public void Lines_AreShort(string page) =>
        Assert.All(
            Output()
                .Replace(MarkdownPage.Read(page).Text, "")
                .Split('\n')
                .Where(l => !l.TrimStart().StartsWith('|') && !l.Contains("](http", StringComparison.Ordinal)),
            line => Assert.True(line.Length <= LongestLine, line)
        );

    [Theory]
    [MemberData(nameof(SitePages))]
    public void Page_IsInAContentsList(string page)
    {
        var lists = Directory
            .EnumerateFiles(Repository.PathOf("docs"), "toc.yml", SearchOption.AllDirectories)
            .SelectMany(f =>
                Href()
                    .Matches(File.ReadAllText(f))
                    .Select(m => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(f)!, m.Groups[1].Value)))
            );

        Assert.Contains(Repository.PathOf(page.Split('/')), lists);
    }

    [Fact]
    public void Readme_HasAtMostAThousandWords() =>
        Assert.InRange(MarkdownPage.Read("README.md").Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 1000);

    [GeneratedRegex(@"^ *```text\n.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex(@"href: (\S+\.md)")]
    private static partial Regex Href();
}
