using System.Text.Json;
using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Tests.Infrastructure;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class DiffFormatTests : IDisposable
{
    private const string Hostile = "</script><img src=x onerror=alert(1)> `|` @all\n# ";

    private readonly Workplace _workplace = new Workplace().With("old.json", Versions.Of(50)).With("new.json", Versions.Of(20, Hostile));

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Kinds_HaveWords() => Assert.All(SpecChangeKinds.All, k => Assert.NotNull(ChangeTexts.Describe(k)));

    [Fact]
    public async Task Json_HasTheDocumentedShape()
    {
        using var json = await JsonAsync("json");

        Assert.Equal("facesearch-diff/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("""{"breaking":1,"risky":0,"compatible":1}""", Compact(json.RootElement.GetProperty("summary")));
        var step = json.RootElement.GetProperty("steps")[0];
        Assert.Equal(("old.json", "new.json"), (step.GetProperty("before").GetString(), step.GetProperty("after").GetString()));
        Assert.Equal(
            Compact(
                """
                {
                  "id": "param-constraint-changed Search.PageSize: maximum 50 -> 20",
                  "kind": "param-constraint-changed", "class": "breaking", "effect": "behaviour", "side": "request",
                  "operation": "Search", "component": null, "path": "PageSize", "keyword": "maximum",
                  "before": { "value": "50", "place": { "path": "old.json", "line": 8, "column": 101, "endLine": 8, "endColumn": 105 } },
                  "after": { "value": "20", "place": { "path": "new.json", "line": 8, "column": 101, "endLine": 8, "endColumn": 105 } },
                  "undoes": null, "undoneIn": null
                }
                """
            ),
            Compact(step.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("operation").GetString() == "Search"))
        );
    }

    [Fact]
    public async Task Sarif_PointsAtTheLaterVersionAndRelatesTheEarlierOne()
    {
        using var json = await JsonAsync("sarif");

        var run = json.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")
            .EnumerateArray()
            .Single(r => r.GetProperty("ruleId").GetString() == "param-constraint-changed");
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("new.json", UriIn(result, "locations"));
        Assert.Equal("old.json", UriIn(result, "relatedLocations"));
        Assert.Equal(
            "param-constraint-changed Search.PageSize: maximum 50 -> 20",
            result.GetProperty("partialFingerprints").GetProperty("change/v1").GetString()
        );
        Assert.Contains(run.GetProperty("results").EnumerateArray(), r => r.GetProperty("level").GetString() == "note");
    }

    [Fact]
    public async Task GitHub_IsOneLinePerChange()
    {
        var run = await _workplace.RunAsync("spec diff old.json new.json --format github");

        Assert.Equal(2, run.Lines.Length);
        Assert.Contains(run.Lines, l =>
            l
            == "::error file=new.json,line=8,col=101,endLine=8,endColumn=105,title=param-constraint-changed::"
                + "breaking change, another range, length, count or pattern, of a parameter: Search.PageSize: maximum 50 -> 20. "
                + "C#: the same code may do something else, or be refused. Was at old.json(8,101)"
        );
    }

    [Fact]
    public async Task Markdown_KeepsHostileNamesInCode()
    {
        var run = await _workplace.RunAsync("spec diff old.json new.json --format markdown");

        Assert.StartsWith(
            """
            ### `ICE 2020-11-09`: `old.json` → `new.json`

            **1 breaking**, 0 risky, 1 compatible

            1 operation added: ``</script><img src=x onerror=alert(1)> `|` @all\u000a# ``

            <details open><summary>Breaking (1)</summary>

            """,
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "| param-constraint-changed | `Search.PageSize` | `maximum 50 -> 20` | behaviour | `new.json(8,101)` |\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a|b", "`a|b`")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a``b", "```a``b```")]
    public void Code_CannotBeLeft(string text, string code) => Assert.Equal(code, DiffMarkdown.FormatCode(text));

    [Fact]
    public void Cell_HasNoBarOfItsOwn() => Assert.Equal(@"`a\|b`", DiffMarkdown.FormatCell("a|b"));

    [Fact]
    public async Task Html_IsOnePageThatNothingGetsOutOf()
    {
        var run = await _workplace.RunAsync("spec diff old.json new.json --format html");

        Assert.StartsWith("<!DOCTYPE html>\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", run.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split("</script>").SkipLast(1));
        Assert.DoesNotContain(" src=\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_LetsNoScriptRunButItsOwn()
    {
        var page = (await _workplace.RunAsync("spec diff old.json new.json --format html")).Output;
        var script = page.Split("<script>")[1].Split("</script>")[0];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)));

        Assert.Contains($"default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{hash}'", page, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> JsonAsync(string format) =>
        JsonDocument.Parse((await _workplace.RunAsync("spec diff old.json new.json --format " + format)).Output);

    private static string Compact(string json) => Compact(JsonElement.Parse(json));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static string? UriIn(JsonElement result, string name) =>
        result.GetProperty(name)[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
}
