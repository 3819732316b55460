using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class AcceptCommandTests : IDisposable
{
    private const string Accept = "spec accept ice.baseline.json ice.json";
    private const string Lower = "param-constraint-changed Search.PageSize: maximum 50 -> 20";
    private const string Gone = "operation-removed Delete";

    private readonly Workplace _workplace = new Workplace()
        .With("ice.baseline.json", Versions.Of(50, "Delete"))
        .With("ice.json", Versions.Of(20));

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task WithoutAChoice_TheOpenOnesAreListed()
    {
        var run = await _workplace.RunAsync(Accept);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal([Gone, Lower], run.Lines);
        Assert.False(File.Exists(_workplace.PathOf("ice.baseline.accepted.txt")));
    }

    [Fact]
    public async Task All_GoIntoTheListBesideTheBaseline()
    {
        var run = await _workplace.RunAsync(Accept + " --all");

        Assert.Equal((0, $"accepted: {Gone}\naccepted: {Lower}\n"), (run.Exit, run.Output));
        Assert.Equal($"{Gone}\n{Lower}\n", _workplace.Read("ice.baseline.accepted.txt"));
        Assert.Equal((0, ""), (await _workplace.RunAsync(Accept)) is var again ? (again.Exit, again.Output) : default);
    }

    [Fact]
    public async Task One_GoesIntoTheNamedListAndTheRestStays()
    {
        _workplace.With("list.txt", "# why\nparam-removed Other.X\n");

        var run = await _workplace.RunAsync([.. Accept.Split(' '), "--accepted", "list.txt", "--id", Lower], isTerminal: false);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal($"# why\n{Lower}\nparam-removed Other.X\n", _workplace.Read("list.txt"));
    }

    [Fact]
    public async Task UnknownId_IsGuessed()
    {
        var run = await _workplace.RunAsync([.. Accept.Split(' '), "--id", "operation-removed Delet"], isTerminal: false);

        Assert.Equal(
            (2, "", $"No open change has the id 'operation-removed Delet': did you mean '{Gone}'?\n"),
            (run.Exit, run.Output, run.Error)
        );
    }

    [Fact]
    public async Task AcceptedChanges_AreLeftOutOfADiff()
    {
        await _workplace.RunAsync(Accept + " --all");

        var run = await _workplace.RunAsync("spec diff ice.baseline.json ice.json --accepted ice.baseline.accepted.txt --fail-on any");

        Assert.Equal((0, "ice.baseline.json -> ice.json: 0 breaking, 0 risky, 0 compatible\n\n"), (run.Exit, run.Output));
    }

    [Theory]
    [InlineData("spec accept git:HEAD:ice.json ice.json --all", "name one with --accepted")]
    [InlineData("spec diff ice.baseline.json ice.json --accepted none.txt", "none.txt: there is no such file")]
    public async Task UnusableInput_IsExplained(string line, string message)
    {
        var run = await _workplace.RunAsync(line);

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
