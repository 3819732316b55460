using System.CommandLine;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary>A command that does something, with the examples that its help shows.</summary>
internal abstract class ToolCommand : Command
{
    /// <param name="name">As it is typed.</param>
    /// <param name="description">One or two sentences.</param>
    /// <param name="host">What it runs in.</param>
    protected ToolCommand(string name, string description, CommandHost host)
        : base(name, description)
    {
        Host = host;
        SetAction(RunAsync);
    }

    /// <summary>Command lines, without the tool's name.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>What it runs in.</summary>
    protected CommandHost Host { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken);
}
