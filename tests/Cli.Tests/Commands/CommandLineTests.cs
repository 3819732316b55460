using System.CommandLine;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

/// <summary>What all commands have in common.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public static TheoryData<string> CommandNames => [.. ToolCommands.All.Select(c => c.Path)];

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Help_HasExamplesOfTheCommandItself(string command)
    {
        var run = await _workplace.RunAsync(command + " --help");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains($"\nExamples:\n  facesearch {command}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Examples_CanBeParsed(string command)
    {
        var examples = ToolCommands.All.Single(c => c.Path == command).Command.Examples;

        Assert.All(examples, e => Assert.Empty(ToolCommands.Root.Parse(e.Split(['|', '>'])[0]).Errors));
    }

    [Theory]
    [InlineData("", "facesearch needs a command:")]
    [InlineData("spec", "facesearch spec needs a command:")]
    [InlineData("specs", "'specs' is not known: did you mean spec?")]
    [InlineData("spec lnit", "'lnit' is not known: did you mean lint?")]
    [InlineData("spec lint a.json --formt json", "'--formt' is not known: did you mean --format?")]
    [InlineData("spec lint", "FILE")]
    [InlineData("spec lint a.json --format yaml", "yaml")]
    public async Task UnusableCommandLine_IsExplainedOnTheErrorStream(string line, string message)
    {
        var run = await _workplace.RunAsync(line);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsTheAssemblys()
    {
        var run = await _workplace.RunAsync("--version");

        Assert.Equal((0, ToolInfo.Version + "\n"), (run.Exit, run.Output));
    }

    [Fact]
    public async Task Completion_ProposesCommands()
    {
        var run = await _workplace.RunAsync(["[suggest:5]", "spec "], isTerminal: false);

        Assert.Equal(0, run.Exit);
        Assert.Contains("lint", run.Lines);
    }

    [Fact]
    public async Task Completion_ProposesRules()
    {
        var run = await _workplace.RunAsync(["[suggest:14]", "explain FST100"], isTerminal: false);

        Assert.Contains("FST1003", run.Lines);
    }

    [Fact]
    public void Failure_OfTheToolItselfShowsNoStack()
    {
        using var error = new StringWriter();
        var host = new CommandHost
        {
            Output = TextWriter.Null,
            Error = error,
            Folder = _workplace.Folder,
        };

        Assert.Equal(2, Failure.Write(new InvalidOperationException("broken"), host));
        Assert.Contains("this is a mistake of the tool: InvalidOperationException: broken", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_SaysSo()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        _workplace.With("a.json", Workplace.Spec);
        using var error = new StringWriter();
        var host = new CommandHost
        {
            Output = TextWriter.Null,
            Error = error,
            Folder = _workplace.Folder,
        };

        Assert.Equal(130, await Tool.RunAsync(["spec", "lint", "a.json"], host, cancelled.Token));
        Assert.Equal("facesearch: stopped", error.ToString().Trim());
    }
}
