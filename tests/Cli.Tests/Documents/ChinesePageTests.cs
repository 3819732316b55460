using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FaceSearchToolkit.Cli.Tests.Documents;

/// <summary>The Chinese pages say what the English ones say: the same headings, rules, code and links.</summary>
public sealed partial class ChinesePageTests
{
    private static readonly string[] Pages =
    [
        "README.md",
        "docs/start.md",
        "docs/build.md",
        "docs/overlays.md",
        "docs/credentials.md",
        "docs/sending.md",
        .. DocumentFiles.In("docs/rules"),
        .. DocumentFiles.In("docs/tasks"),
    ];

    public static TheoryData<string> English => [.. Pages];

    public static TheoryData<string> Rules => [.. DocumentFiles.In("docs/rules").Where(p => p.Contains("FST", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(English))]
    public void Chinese_HasTheSameHeadings(string page) =>
        Assert.Equal(MarkdownPage.Read(page).HeadingLevels, MarkdownPage.Read(ChinesePathOf(page)).HeadingLevels);

    /// <summary>Word order differs between the languages, so that the order of codes is not compared.</summary>
    [Theory]
    [MemberData(nameof(English))]
    public void Chinese_HasTheSameCodes(string page) =>
        Assert.Equal(
            MarkdownPage.Read(page).Codes.Order(StringComparer.Ordinal),
            MarkdownPage.Read(ChinesePathOf(page)).Codes.Order(StringComparer.Ordinal)
        );

    /// <summary>Only comments are translated.</summary>
    [Theory]
    [MemberData(nameof(English))]
    public void Chinese_HasTheSameSnippets(string page) =>
        Assert.Equal(
            MarkdownPage.Read(page).Blocks.Select(WithoutComments),
            MarkdownPage.Read(ChinesePathOf(page)).Blocks.Select(WithoutComments)
        );

    [Theory]
    [MemberData(nameof(English))]
    public void Chinese_HasTheSameLinks(string page)
    {
        // The two READMEs link to each other.
        var expected = MarkdownPage.Read(page).Links.Select(ChineseTargetOf);
        var links = MarkdownPage.Read(ChinesePathOf(page)).Links.Select(l => l == "README.md" ? ChinesePathOf(l) : l);

        Assert.Equal(expected.Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ChineseRule_HasTheTitleOfItsMessages(string page)
    {
        var id = Path.GetFileNameWithoutExtension(page);
        var resources = XDocument.Load(Repository.PathOf("src", "Analyzers", "Resources", "Rules.zh-Hans.resx"));
        var title = resources.Descendants("data").Single(d => (string?)d.Attribute("name") == id + "_Title").Element("value")!.Value;
        var index = MarkdownPage.Read("docs/zh/rules/README.md").Text;

        Assert.StartsWith($"# {id}: {title}\n", MarkdownPage.Read(ChinesePathOf(page)).Text, StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {title} | ", index, StringComparison.Ordinal);
    }

    private static string ChinesePathOf(string page) =>
        page == "README.md" ? "README.zh-CN.md" : page.Replace("docs/", "docs/zh/", StringComparison.Ordinal);

    /// <summary>A link leads to the Chinese page if there is one.</summary>
    private static string ChineseTargetOf(string target)
    {
        var (page, anchor) = target.Split('#') is [var path, var rest] ? (path, "#" + rest) : (target, "");
        return Pages.Contains(page) ? ChinesePathOf(page) + anchor : target;
    }

    /// <summary>A comment of C# or of a shell; one that names a rule marks where it is reported, and has to be the same.</summary>
    private static string WithoutComments(string block) => Comment().Replace(block, "");

    [GeneratedRegex("(?<=^|\\s)(//|#)(?! FST) .*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
