using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary>Adds to the parser's own help what people look for there: examples, and what the exit codes mean.</summary>
internal static class HelpTexts
{
    private const int Width = 120;

    /// <summary>Replaces what <c>--help</c> and <c>--version</c> do.</summary>
    public static void Attach(RootCommand root)
    {
        root.HelpName = ToolInfo.Name;
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        root.Options.OfType<VersionOption>().Single().Action = new OwnVersion();
    }

    /// <summary>The parser's own asks the process, which may be another one's.</summary>
    private sealed class OwnVersion : SynchronousCommandLineAction
    {
        /// <inheritdoc/>
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolInfo.Version);
            return ExitCode.Clean;
        }
    }

    private sealed class HelpWithExamples : SynchronousCommandLineAction
    {
        /// <inheritdoc/>
        public override bool ClearsParseErrors => true;

        /// <inheritdoc/>
        public override int Invoke(ParseResult parseResult)
        {
            new HelpAction { MaxWidth = Width }.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            if (parseResult.CommandResult.Command is ToolCommand command)
            {
                output.WriteLine("Examples:");
                foreach (var example in command.Examples)
                {
                    output.WriteLine($"  {ToolInfo.Name} {example}");
                }

                output.WriteLine();
                output.WriteLine("Exit codes: 0 clean, 1 findings, 2 unusable input.");
            }

            return ExitCode.Clean;
        }
    }
}
