using System.Diagnostics;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>Runs the SDK's command as a user's shell would: nothing of the running build or test host reaches it.</summary>
internal static class DotNet
{
    private static readonly string[] InheritedState = ["MSBUILD", "NUGET_PACKAGES", "TESTINGPLATFORM", "DOTNET_CLI_CONTEXT"];

    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(Describe(folder, arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    public static async Task<string> SucceedAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} in {folder} gave {exitCode}:\n{output}");
        return output;
    }

    private static ProcessStartInfo Describe(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsInheritedState).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }

    private static bool IsInheritedState(string name) => InheritedState.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
