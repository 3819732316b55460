using System.Text.Json;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

public sealed class LintCommandTests : IDisposable
{
    private const string Contradiction = """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"90"}}]}}}""";

    private readonly Workplace _workplace = new Workplace().With("ice.json", Workplace.Spec);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task CleanDocument_IsClean()
    {
        var run = await _workplace.RunAsync("spec lint ice.json");

        Assert.Equal((0, "No findings.\n", ""), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public async Task OverlayBesideTheDocument_IsFoundByItself()
    {
        _workplace.With("ice.overlay.json", """{"apis":{"Serch":{}}}""");

        var run = await _workplace.RunAsync("spec lint ice.json");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("ice.overlay.json(1,10): error FST0005: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamedOverlay_GoesBeforeTheOneBeside()
    {
        _workplace.With("ice.overlay.json", """{"apis":{"Serch":{}}}""").With("other.json", Contradiction);

        var run = await _workplace.RunAsync("spec lint ice.json --overlay other.json");

        Assert.Equal(0, run.Exit);
        Assert.Contains("warning FST0006", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FST0005", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task FailOn_SetsTheExitCode(string level, int exit)
    {
        _workplace.With("ice.overlay.json", Contradiction);

        Assert.Equal(exit, (await _workplace.RunAsync($"spec lint ice.json --fail-on {level}")).Exit);
    }

    [Fact]
    public async Task UnknownOperation_IsReportedAsTheBuildDoes()
    {
        var run = await _workplace.RunAsync("spec lint ice.json --operations Search,Delte");

        Assert.Equal(1, run.Exit);
        Assert.Contains("error FST0003", run.Output, StringComparison.Ordinal);
        Assert.Contains("Delete", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenJson_IsUnusableAndHasItsPlace()
    {
        var run = await _workplace.With("broken.json", "{\n  \"version\": \"1.0\"\n  \"info\": {}\n}").RunAsync("spec lint broken.json");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("broken.json(3,3): error FST0001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_IsUnusableAndGuessed()
    {
        var run = await _workplace.RunAsync("spec lint icee.json");

        Assert.Equal((2, "", "icee.json: there is no such file: did you mean ice.json?\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public async Task Folder_IsUnusable()
    {
        Directory.CreateDirectory(_workplace.PathOf("specs"));

        var run = await _workplace.RunAsync("spec lint specs");

        Assert.Equal((2, "specs: this is a folder; name a file in it\n"), (run.Exit, run.Error));
    }

    [Fact]
    public async Task Json_HasPlaceAndCounts()
    {
        _workplace.With("ice.overlay.json", Contradiction);

        using var json = JsonDocument.Parse((await _workplace.RunAsync("spec lint ice.json --format json")).Output);

        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("FST0006", finding.GetProperty("rule").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("ice.overlay.json", finding.GetProperty("place").GetProperty("path").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("warning").GetInt32());
    }

    [Fact]
    public async Task Sarif_NamesRuleLevelAndRegion()
    {
        _workplace.With("ice.overlay.json", Contradiction);

        using var json = JsonDocument.Parse((await _workplace.RunAsync("spec lint ice.json --format sarif")).Output);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("FST0006", "warning"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal(
            "FST0006",
            run.GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()]
                .GetProperty("id")
                .GetString()
        );
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("ice.overlay.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(1, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task GitHub_AnnotatesTheLine()
    {
        _workplace.With("ice.overlay.json", Contradiction);

        var run = await _workplace.RunAsync("spec lint ice.json --format github");

        Assert.StartsWith("::warning file=ice.overlay.json,line=1,col=", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_GetsColours()
    {
        _workplace.With("ice.overlay.json", Contradiction);

        Assert.Contains("\u001b[", (await _workplace.RunInTerminalAsync("spec lint ice.json")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await _workplace.RunAsync("spec lint ice.json")).Output);
    }
}
