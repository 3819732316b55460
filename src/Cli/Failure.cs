using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli;

/// <summary>What a person sees of an exception: a sentence, never a stack.</summary>
internal static class Failure
{
    /// <summary>Writes the message.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(Exception exception, CommandHost host)
    {
        if (exception is OperationCanceledException)
        {
            host.Error.WriteLine(Tool.Name + ": stopped");
            return ExitCode.Cancelled;
        }

        foreach (var line in MessageOf(exception).Split('\n'))
        {
            host.Error.WriteLine(line);
        }

        return ExitCode.Unusable;
    }

    private static string MessageOf(Exception exception) =>
        exception switch
        {
            InputException => exception.Message,
            IOException or UnauthorizedAccessException => $"{Tool.Name}: {exception.Message}",
            _ =>
                $"{Tool.Name}: this is a mistake of the tool: {exception.GetType().Name}: {exception.Message}\nPlease report it, with the command line and the file, at {Tool.Home}/issues",
        };
}
