using System.CommandLine;
using System.CommandLine.Parsing;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary>A command line that cannot be understood: what is wrong with it, what was probably meant, and where help is.</summary>
internal static class UsageErrors
{
    /// <summary>Writes the messages.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ParseResult parsed, CommandHost host)
    {
        var unknown = parsed.UnmatchedTokens;
        if (unknown.Count == 0 && parsed.CommandResult.Command.Subcommands.Count > 0)
        {
            WriteCommands(parsed.CommandResult, host);
            return ExitCode.Unusable;
        }

        foreach (var word in unknown)
        {
            var nearest = NearestName.Find(word, GetNames(parsed.CommandResult.Command));
            host.Error.WriteLine($"{ToolInfo.Name}: '{word}' is not known{(nearest is null ? "" : $": did you mean {nearest}?")}");
        }

        // Where a word is misspelt, the parser misses what the word should have been, and says so in its own words.
        foreach (var message in unknown.Count > 0 ? [] : parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
        {
            host.Error.WriteLine($"{ToolInfo.Name}: {message}");
        }

        host.Error.WriteLine($"See {GetPath(parsed.CommandResult)} --help");
        return ExitCode.Unusable;
    }

    private static void WriteCommands(CommandResult result, CommandHost host)
    {
        host.Error.WriteLine($"{GetPath(result)} needs a command:");
        foreach (var command in result.Command.Subcommands)
        {
            host.Error.WriteLine($"  {command.Name, -10}{command.Description}");
        }

        host.Error.WriteLine($"See {GetPath(result)} COMMAND --help");
    }

    private static IEnumerable<string> GetNames(Command command) =>
        command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name));

    private static string GetPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{GetPath(parent)} {result.Command.Name}" : ToolInfo.Name;
}
