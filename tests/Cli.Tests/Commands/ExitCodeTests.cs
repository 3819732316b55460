using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

/// <summary>What every command ends with: 0 is clean, 1 findings, 2 unusable; then the output has nothing of a result.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly Workplace _workplace = new Workplace()
        .With("ice.json", Workplace.Spec)
        .With("old.json", Versions.Of(50, "Delete"))
        .With("new.json", Versions.Of(20, "Delete"))
        .With("more.json", Versions.Of(50, "Delete", "Add"))
        .With("broken.json", "{\"apis\":")
        .With("other.json", "{\"openapi\":\"3.0.1\"}")
        .With("warned.json", Workplace.Spec)
        .With("warned.overlay.json", """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"90"}}]}}}""")
        .With("wrong.json", Workplace.Spec)
        .With("wrong.overlay.json", """{"apis":{"Serch":{}}}""");

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("spec lint ice.json")]
    [InlineData("spec lint warned.json")]
    [InlineData("spec lint warned.json --format sarif")]
    [InlineData("spec trim ice.json --operations Search")]
    [InlineData("spec diff old.json old.json --fail-on any")]
    [InlineData("spec diff old.json more.json")]
    [InlineData("spec diff old.json more.json --fail-on warning")]
    [InlineData("spec accept old.json old.json")]
    [InlineData("spec accept old.json new.json --all")]
    [InlineData("spec mine ice.json")]
    [InlineData("generate ice.json -o out --root-namespace Acme")]
    [InlineData("generate warned.json -o out --root-namespace Acme")]
    [InlineData("explain")]
    [InlineData("explain FST1001")]
    [InlineData("--help")]
    [InlineData("spec --help")]
    [InlineData("spec lint --help")]
    [InlineData("--version")]
    public Task Clean_IsZero(string line) => RunAsync(line, 0);

    [Theory]
    [InlineData("spec lint wrong.json")]
    [InlineData("spec lint wrong.json --format github")]
    [InlineData("spec lint warned.json --fail-on warning")]
    [InlineData("spec lint warned.json --fail-on info --format json")]
    [InlineData("spec lint ice.json --operations Serch")]
    [InlineData("spec diff old.json new.json")]
    [InlineData("spec diff old.json new.json --format html")]
    [InlineData("spec diff old.json more.json --fail-on any")]
    [InlineData("spec accept old.json new.json")]
    [InlineData("generate ice.json -o out --root-namespace Acme --check")]
    public Task Findings_AreOne(string line) => RunAsync(line, 1);

    [Theory]
    [InlineData("spec lint broken.json", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec lint other.json", "other.json(1,12): error FST0002: ")]
    public async Task UnusableDocument_IsTwoAndAFinding(string line, string message)
    {
        var run = await RunAsync(line, 2);

        Assert.StartsWith(message, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spec lint none.json", "none.json: there is no such file")]
    [InlineData("spec lint ice.json --overlay none.json", "none.json: there is no such file")]
    [InlineData("spec trim broken.json --operations Search", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec trim other.json --operations Search", "other.json(1,12): error FST0002: ")]
    [InlineData("spec trim ice.json --operations Serch", "There is no operation Serch in the document: did you mean Search?")]
    [InlineData("spec trim ice.json", "facesearch: Option '--operations' is required.")]
    [InlineData("spec diff old.json broken.json", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec diff old.json", "There is nothing to compare old.json with")]
    [InlineData("spec diff old.json new.json --accepted none.txt", "none.txt: there is no such file")]
    [InlineData("spec accept old.json broken.json", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec accept old.json new.json --id nothing", "No open change has the id 'nothing'")]
    [InlineData("spec mine broken.json", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec mine ice.json --confidence 1.5", "facesearch: --confidence is a number from 0 to 1, and not '1.5'.")]
    [InlineData("generate broken.json -o out", "broken.json(1,9): error FST0001: ")]
    [InlineData("generate wrong.json -o out", "wrong.overlay.json(1,10): error FST0005: ")]
    [InlineData("generate ice.json", "facesearch: Option '--out' is required.")]
    [InlineData("explain FST9999", "There is no rule FST9999")]
    [InlineData("spec lint ice.json extra", "facesearch: 'extra' is not known")]
    public async Task Unusable_IsTwoAndAMessage(string line, string message)
    {
        var run = await RunAsync(line, 2);

        Assert.Equal("", run.Output);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private async Task<CommandRun> RunAsync(string line, int exit)
    {
        var run = await _workplace.RunAsync(line);

        Assert.Equal((exit, line), (run.Exit, line));
        Assert.True(exit == 2 || run.Error.Length == 0 || line.StartsWith("spec mine", StringComparison.Ordinal), run.Error);
        return run;
    }
}
