using FaceSearchToolkit.Cli.Explain;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Explain;

public sealed class MarkdownViewTests
{
    private const string Bold = "\u001b[1m";
    private const string Aqua = "\u001b[96m";
    private const string Underlined = "\u001b[4m";
    private const string End = "\u001b[0m";

    [Theory]
    [InlineData("# Title", $"{Bold}Title{End}")]
    [InlineData("## Heading", "\u001b[1;4mHeading\u001b[0m")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("a `code` b", $"a {Aqua}code{End} b")]
    [InlineData("a **bold** b", $"a {Bold}bold{End} b")]
    [InlineData("a *soft* b", "a \u001b[3msoft\u001b[0m b")]
    [InlineData("see [the page](other.md)", $"see {Underlined}the page{End}")]
    [InlineData("see <https://example.com>", $"see {Underlined}https://example.com{End}")]
    [InlineData("an [array] and `[red]`", $"an [array] and {Aqua}[red]{End}")]
    [InlineData("snake_case_name * 2 * 3", "snake_case_name * 2 * 3")]
    [InlineData("&lt;b&gt; &amp; <i>", "<b> & <i>")]
    [InlineData("- one\n- two", " • one\n • two")]
    [InlineData("- one\n  goes on", " • one goes on")]
    [InlineData("1. first\n2. second", " • first\n • second")]
    [InlineData("> quoted", "quoted")]
    public void Text_IsShown(string markdown, string shown) => Assert.Equal(shown, Show(markdown));

    [Fact]
    public void Code_IsIndentedAndKeepsItsLines()
    {
        var shown = Show("```csharp\nvar a = new int[1];\n\n    return;\n```");

        Assert.Equal(["    var a = new int[1];", "", "        return;"], shown.Split('\n').Select(WithoutColours));
    }

    [Fact]
    public void Parts_HaveAnEmptyLineBetweenThem() =>
        Assert.Equal(
            ["T", "", "one", "", " • a", " • b", "", "two"],
            Show("# T\none\n\n- a\n- b\n\ntwo").Split('\n').Select(WithoutColours)
        );

    [Fact]
    public void Table_HasCellsWithBarsAndCode()
    {
        var shown = WithoutColours(Show("| id | what |\n| --- | --- |\n| `a` | x \\| y |\n| b | |"));

        Assert.Equal(
            """
            ╭────┬───────╮
            │ id │ what  │
            ├────┼───────┤
            │ a  │ x | y │
            │ b  │       │
            ╰────┴───────╯
            """,
            shown
        );
    }

    [Fact]
    public void EmptyPage_IsNothing() => Assert.Equal("", Show(""));

    private static string Show(string markdown)
    {
        using var output = new StringWriter { NewLine = "\n" };
        MarkdownView.Write(markdown, Workplace.CreateScreen(output));
        return string.Join('\n', output.ToString().Split('\n').Select(l => l.TrimEnd())).TrimEnd('\n');
    }

    private static string WithoutColours(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "").TrimEnd();
}
