using System.Globalization;
using System.Text.Json;
using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Tests.Infrastructure;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

/// <summary>One comparison in each format.</summary>
public sealed class DiffReportTests
{
    private static readonly DiffStep Step = Changes.Step(Changes.Lower(), Changes.AddOperation("Add"), Changes.RemoveOperation("Delete"));

    [Fact]
    public void Text_HasListsThenGroups() =>
        Assert.Equal(
            """
            old.json -> new.json: 2 breaking, 0 risky, 1 compatible

            1 operation removed: Delete old.json(7,4)

            1 operation added: Add new.json(8,5)

            Search
              breaking   param-constraint-changed Search.PageSize: maximum 50 -> 20
                         new.json(8,5), was old.json(7,4); C#: behaviour


            """,
            WriteText(Step, isTerminal: false)
        );

    [Theory]
    [InlineData("[red]")]
    [InlineData("[/]")]
    public void MarkupInANumber_IsShownAsText(string value) =>
        Assert.Contains(value, WriteText(Changes.Step(Changes.Lower(before: value)), isTerminal: true), StringComparison.Ordinal);

    [Fact]
    public void Text_SaysWhatIsTakenBack()
    {
        var step = Step with { Changes = [new DiffChange(Changes.RemoveOperation("Delete"), UndoneIn: "3.json")] };

        Assert.Contains(
            "1 operation removed: Delete old.json(7,4) (taken back in 3.json)\n",
            WriteText(step, isTerminal: false),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Markdown_FoldsWhatDoesNotBreak()
    {
        var text = DiffMarkdown.Write([Changes.Step(Changes.Raise(), Changes.Lower())]);

        Assert.Contains("<details open><summary>Breaking (1)</summary>", text, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Compatible (1)</summary>", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("Breaking (1)", StringComparison.Ordinal) < text.IndexOf("Compatible (1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_SaysThatNothingChanged() =>
        Assert.Equal("### `ICE 2020-11-09`: `old.json` → `new.json`\n\nNo changes.\n\n", DiffMarkdown.Write([Changes.Step()]));

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Markdown_IsNeverLongerThanAComment(int count, bool isCut)
    {
        var numbers = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToArray();

        var inside = DiffMarkdown.Write([Changes.Step([.. numbers.Select(n => Changes.Lower(path: n))])]);
        var operations = DiffMarkdown.Write([Changes.Step([.. numbers.Select(Changes.AddOperation)])]);

        Assert.Equal(isCut, inside.Contains("\nand 1 more\n", StringComparison.Ordinal));
        Assert.Equal(isCut, operations.Contains("`99` and 1 more\n", StringComparison.Ordinal));
        Assert.Equal(100, inside.Split('\n').Count(l => l.StartsWith("| param-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Markdown_KeepsBarsInsideTheirCells()
    {
        var text = DiffMarkdown.Write([Changes.Step(Changes.Lower(before: "a|b", after: "`c`"))]);

        Assert.Contains(@"| `` maximum a\|b -> `c` `` |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasNullsForWhatIsNotThere()
    {
        var change = JsonElement
            .Parse(DiffJson.Write([Changes.Step(Changes.ChangeService())]))
            .GetProperty("steps")[0]
            .GetProperty("changes")[0];

        Assert.All(["operation", "component", "keyword", "undoes", "undoneIn"], n =>
            Assert.Equal(JsonValueKind.Null, change.GetProperty(n).ValueKind)
        );
        Assert.Equal(("RPC", "ROA"), (GetValue(change, "before"), GetValue(change, "after")));
    }

    [Theory]
    [InlineData(SpecSide.None, "none")]
    [InlineData(SpecSide.Request, "request")]
    [InlineData(SpecSide.Response, "response")]
    [InlineData(SpecSide.Both, "both")]
    [InlineData(SpecSide.Service, "service")]
    public void Json_NamesTheSide(SpecSide side, string name) =>
        Assert.Contains(
            $"\"side\": \"{name}\"",
            DiffJson.Write([Changes.Step(Changes.Lower() with { Side = side })]),
            StringComparison.Ordinal
        );

    [Fact]
    public void Json_SumsUpAllSteps()
    {
        var summary = JsonElement.Parse(DiffJson.Write([Step, Changes.Step(Changes.Lower())])).GetProperty("summary");

        Assert.Equal("""{"breaking":3,"risky":0,"compatible":1}""", JsonSerializer.Serialize(summary));
    }

    [Fact]
    public void Html_NamesStepsOnlyIfThereAreSeveral()
    {
        var one = DiffHtml.Write([Changes.Step("1.json", "2.json", Changes.Lower())]);
        var two = DiffHtml.Write([Changes.Step("1.json", "2.json", Changes.Lower()), Changes.Step("2.json", "3.json")]);

        Assert.DoesNotContain("<h2>", one, StringComparison.Ordinal);
        Assert.Contains("<h2>2.json → 3.json <small>0 breaking, 0 risky, 0 compatible</small></h2>", two, StringComparison.Ordinal);
        Assert.Contains("<h1>ICE 2020-11-09: 1.json → 3.json</h1>", two, StringComparison.Ordinal);
        Assert.Contains("<p>No changes.</p>", two, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OpensWhatBreaks()
    {
        var page = DiffHtml.Write([
            Changes.Step(Changes.Lower(), Changes.AddOperation("New"), Changes.Raise() with { Operation = "Wider" }),
        ]);

        Assert.Contains("""<details class="group" data-name="Search" open>""", page, StringComparison.Ordinal);
        Assert.Contains("""<details class="group" data-name="Wider">""", page, StringComparison.Ordinal);
        Assert.Contains("""aria-pressed="true"><b>1</b> breaking</button>""", page, StringComparison.Ordinal);
        Assert.Contains("""aria-pressed="true"><b>2</b> compatible</button>""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_HasARowForEachChange()
    {
        var page = DiffHtml.Write([Changes.Step(Changes.Lower(before: null))]);

        Assert.Contains(
            """
            <div class="row change" data-class="breaking"><span class="tag breaking">breaking</span>
            <span><code>Search.PageSize</code> <i>maximum</i><br>
            <small title="another range, length, count or pattern, of a parameter">param-constraint-changed</small></span>
            <span><span class="none">—</span></span><span><code>20</code></span>
            <span title="the same code may do something else, or be refused">behaviour</span>
            <span class="places">before 7,4<br>after 8,5</span></div>
            """.Replace("\n", "", StringComparison.Ordinal),
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Items_HaveTheLevelOfTheirClass()
    {
        var items = DiffItems.Create([Step]);

        Assert.Equal([ReportLevel.Error, ReportLevel.Info, ReportLevel.Error], items.Select(i => i.Level));
        Assert.Equal("param-constraint-changed Search.PageSize: maximum 50 -> 20", items[0].Fingerprint);
        Assert.Equal(new ReportLocation("new.json", 8, 5, 8, 10), items[0].Location);
        Assert.Equal(new ReportLocation("old.json", 7, 4, 7, 9), items[0].Related);
    }

    private static string? GetValue(JsonElement change, string side) => change.GetProperty(side).GetProperty("value").GetString();

    private static string WriteText(DiffStep step, bool isTerminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new DiffText(
            new CommandHost
            {
                Output = output,
                Error = TextWriter.Null,
                Folder = "/",
                Screen = isTerminal ? Workplace.CreateScreen(output) : null,
            }
        ).Write([step]);
        return output.ToString();
    }
}
