using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Cli.Tests.Documents;

/// <summary>What holds for every page: its links lead somewhere, and the site has it.</summary>
public sealed partial class DocumentTests
{
    /// <summary>Pages that are part of the repository, but not of the site.</summary>
    private static readonly string[] NotOnTheSite = ["docs/dependencies.md"];

    public static TheoryData<string> Pages => [.. DocumentFiles.All];

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

    [GeneratedRegex(@"href: (\S+\.md)")]
    private static partial Regex Href();
}
