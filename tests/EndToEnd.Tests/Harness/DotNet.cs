using System.Diagnostics;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>Runs the SDK's command as a user's shell would: nothing of the running build or test host reaches it.</summary>
internal static class DotNet
{
    private static readonly string[] InheritedState = ["MSBUILD", "NUGET_PACKAGES", "TESTINGPLATFORM", "DOTNET_CLI_CONTEXT"];

    public static Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments) =>
        RunProgramAsync("dotnet", folder, arguments);

    public static Task<string> SucceedAsync(string folder, params string[] arguments) => ProgramAsync("dotnet", folder, arguments);

    /// <summary>The same for another program.</summary>
    public static async Task<string> ProgramAsync(string program, string folder, params string[] arguments)
    {
        var (exitCode, output) = await RunProgramAsync(program, folder, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} in {folder} gave {exitCode}:\n{output}");
        return output;
    }

    private static async Task<(int ExitCode, string Output)> RunProgramAsync(string program, string folder, string[] arguments)
    {
        using var process = Process.Start(Describe(program, folder, arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static ProcessStartInfo Describe(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
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

    private static bool IsInheritedState(string name) =>
        InheritedState.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
