using System.Text;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>The real console. Text leaves as UTF-8 with LF, whatever the machine's habit is.</summary>
internal sealed class ConsoleHost : IDisposable
{
    private readonly TextWriter _output = Open(Console.OpenStandardOutput());
    private readonly TextWriter _error = Open(Console.OpenStandardError());

    public ConsoleHost()
    {
        var isPlain =
            !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        Host = new CommandHost
        {
            Output = _output,
            Error = _error,
            Folder = Environment.CurrentDirectory,
            Screen = isPlain || Console.IsOutputRedirected ? null : CreateScreen(Console.Out),
            ErrorScreen = isPlain || Console.IsErrorRedirected ? null : CreateScreen(Console.Error),
            HandlesTermination = true,
        };
    }

    /// <summary>What commands see of it.</summary>
    public CommandHost Host { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close(_output);
        Close(_error);
    }

    private static IAnsiConsole CreateScreen(TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static void Close(TextWriter writer)
    {
        try
        {
            writer.Dispose();
        }
        catch (IOException)
        {
            // The reader left first, as head does.
        }
    }
}
