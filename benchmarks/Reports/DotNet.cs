using System.Diagnostics;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>Runs the SDK's command as a user's shell would.</summary>
internal static class DotNet
{
    private static readonly string[] InheritedState = ["MSBUILD", "DOTNET_CLI_CONTEXT"];

    /// <summary>What the command wrote, and how long it took; throws where it failed.</summary>
    public static (string Output, TimeSpan Time) Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <summary>The same with some variables of the environment set.</summary>
    public static (string Output, TimeSpan Time) Run(string folder, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = Describe(folder, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (output, watch.Elapsed)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder} gave {process.ExitCode}:\n{output}");
    }

    private static ProcessStartInfo Describe(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (
            var name in start
                .Environment.Keys.Where(key => InheritedState.Any(prefix => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                .ToArray()
        )
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
