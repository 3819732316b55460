using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Specs;

public sealed class SpecCheckTests : IDisposable
{
    private const string Overlay = """
        {
          "apis": {
            "Serch": {},
            "Delte": {},
            "Search": { "parameters": [{ "name": "PageSize", "schema": { "minimum": "90" } }] }
          }
        }
        """;

    private readonly Workplace _workplace = new Workplace().With("ice.json", Workplace.Spec).With("ice.overlay.json", Overlay);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Findings_StandInTheOrderOfTheText()
    {
        var findings = await RunAsync();

        Assert.Equal([("FST0005", 3), ("FST0005", 4), ("FST0006", 5)], findings.Select(f => (f.Rule.Id, f.Location.Line)).Distinct());
        Assert.All(findings, f => Assert.Equal("ice.overlay.json", f.Location.Path));
    }

    [Fact]
    public async Task Finding_HasTheRulesTextsAndLevel()
    {
        var finding = (await RunAsync())[0];

        Assert.Equal(ReportLevel.Error, finding.Level);
        Assert.Equal(new ReportLocation("ice.overlay.json", 3, 5, 3, 12), finding.Location);
        Assert.EndsWith("/docs/rules/FST0005.md", finding.Rule.Help, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Rule.Title);
        Assert.NotEmpty(finding.Rule.Description);
    }

    [Theory]
    [InlineData("FST0001", true)]
    [InlineData("FST0002", true)]
    [InlineData("FST0003", false)]
    [InlineData("FST0005", false)]
    public void Rule_DecidesWhetherADocumentCanBeUsed(string rule, bool isUnusable) =>
        Assert.Equal(isUnusable, SpecCheck.IsUnusable(Reports.Findings.Create(rule, ReportLevel.Error)));

    [Fact]
    public async Task OtherFindings_DoNotThrow() =>
        await SpecCheck.ThrowIfUnusableAsync(Load(), _workplace.CreateHost(), TestContext.Current.CancellationToken);

    [Fact]
    public async Task FindingsOfTheseRules_AreTheMessage()
    {
        var mistake = await Assert.ThrowsAsync<InputException>(() =>
            SpecCheck.ThrowIfAnyAsync(["FST0005"], Load(), _workplace.CreateHost(), TestContext.Current.CancellationToken)
        );

        Assert.Collection(
            mistake.Message.Split('\n'),
            l => Assert.StartsWith("ice.overlay.json(3,5): error FST0005: ", l, StringComparison.Ordinal),
            l => Assert.StartsWith("ice.overlay.json(4,5): error FST0005: ", l, StringComparison.Ordinal)
        );
    }

    private Task<IReadOnlyList<ReportItem>> RunAsync() =>
        SpecCheck.RunAsync(Load(), _workplace.CreateHost(), TestContext.Current.CancellationToken);

    private SpecProject Load() => SpecProject.Load(new SpecSettings("ice.json", Overlay: null, []), _workplace.CreateHost());
}
