using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli;

/// <summary>The process: its console, and the exit code.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var console = new ConsoleHost();
        return await Tool.RunAsync(args, console.Host, CancellationToken.None).ConfigureAwait(false);
    }
}
