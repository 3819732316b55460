using FaceSearchToolkit.Analyzers;
using FaceSearchToolkit.Cli.Explain;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public static TheoryData<string> Rules => [.. RulePages.Ids];

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Pages_AreThoseOfAllRules()
    {
        var rules = new SpecAnalyzer().SupportedDiagnostics.Concat(new UsageAnalyzer().SupportedDiagnostics).Select(d => d.Id).Distinct();

        Assert.Subset(RulePages.Ids.ToHashSet(), rules.ToHashSet());
    }

    [Fact]
    public async Task Page_IsPlainMarkdownWhereNobodyLooks()
    {
        var run = await _workplace.RunAsync("explain fst1003");

        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "rules", "FST1003.md")), run.Output);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Page_IsRenderedInATerminal(string rule)
    {
        var run = await _workplace.RunInTerminalAsync("explain " + rule);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains(RulePages.ReadTitle(rule).Split(' ')[0], run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n## ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoRule_ListsAll()
    {
        var run = await _workplace.RunAsync("explain");

        Assert.Equal(RulePages.Ids.Count, run.Lines.Length);
        Assert.Contains("FST1001\terror\tThe value is outside the parameter's range", run.Lines);
        Assert.Contains("FST1001", (await _workplace.RunInTerminalAsync("explain")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownRule_IsGuessed()
    {
        var run = await _workplace.RunAsync("explain FST103");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("There is no rule FST103: did you mean FST1003?", run.Error, StringComparison.Ordinal);
    }
}
