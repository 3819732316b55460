using System.CommandLine;
using System.CommandLine.Invocation;
using FaceSearchToolkit.Cli.Commands;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli;

/// <summary>The command line: parses it, runs the command, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class Tool
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The words behind the tool's name.</param>
    /// <param name="host">What it runs in.</param>
    /// <param name="cancellationToken">Stops it, as Ctrl-C does.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandHost host, CancellationToken cancellationToken)
    {
        var parsed = CreateRoot(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return UsageErrors.Write(parsed, host);
        }

        try
        {
            return await parsed.InvokeAsync(CreateConfiguration(host), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception mistake)
        {
            return Failure.Write(mistake, host);
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand CreateRoot(CommandHost host)
    {
        var root = new RootCommand(
            "Reads, checks, trims, compares and downloads Alibaba Cloud's API metadata,"
                + " and writes the C# client that FaceSearchToolkit makes of it."
        )
        {
            new Command("spec", "Works on API metadata documents.")
            {
                new LintCommand(host),
                new TrimCommand(host),
                new PullCommand(host),
                new MineCommand(host),
                new DiffCommand(host),
                new AcceptCommand(host),
            },
            new GenerateCommand(host),
            new ExplainCommand(host),
        };
        HelpTexts.Attach(root);
        return root;
    }

    private static InvocationConfiguration CreateConfiguration(CommandHost host) =>
        new()
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = host.HandlesTermination ? TimeSpan.FromSeconds(5) : null,
        };
}
