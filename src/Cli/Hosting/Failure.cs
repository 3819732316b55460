namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>What a person sees of an exception: a sentence, never a stack.</summary>
internal static class Failure
{
    /// <summary>Writes the message.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(Exception exception, CommandHost host)
    {
        if (exception is OperationCanceledException)
        {
            host.Error.WriteLine(ToolInfo.Name + ": stopped");
            return ExitCode.Cancelled;
        }

        foreach (var line in GetMessage(exception).Split('\n'))
        {
            host.Error.WriteLine(line);
        }

        return ExitCode.Unusable;
    }

    private static string GetMessage(Exception exception) =>
        exception switch
        {
            InputException => exception.Message,
            IOException or UnauthorizedAccessException => $"{ToolInfo.Name}: {exception.Message}",
            _ => $"{ToolInfo.Name}: this is a mistake of the tool: {exception.GetType().Name}: {exception.Message}\n"
                + $"Please report it, with the command line and the file, at {ToolInfo.Home}/issues",
        };
}
