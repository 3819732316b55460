using System.CommandLine;
using FaceSearchToolkit.Cli.Commands;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Tests.Infrastructure;

/// <summary>The commands that there are.</summary>
internal static class ToolCommands
{
    /// <summary>The whole tree.</summary>
    public static RootCommand Root { get; } =
        Tool.CreateRoot(
            new CommandHost
            {
                Output = TextWriter.Null,
                Error = TextWriter.Null,
                Folder = AppContext.BaseDirectory,
            }
        );

    /// <summary>Those that do something, with what is typed for them.</summary>
    public static IReadOnlyList<(string Path, ToolCommand Command)> All { get; } = [.. In(Root, "")];

    private static IEnumerable<(string Path, ToolCommand Command)> In(Command parent, string path) =>
        parent.Subcommands.SelectMany(c => c is ToolCommand command ? [(path + c.Name, command)] : In(c, path + c.Name + " "));
}
