using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Hosting;

/// <summary>The tool as a process of its own, with its real console.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "FaceSearchToolkit.Cli.dll");

    private readonly Workplace _workplace = new Workplace().With("规格.json", Workplace.Spec);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Runtime_MayBeNewer()
    {
        using var config = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(Assembly, ".runtimeconfig.json")));
        var options = config.RootElement.GetProperty("runtimeOptions");

        Assert.Equal(("net8.0", "Major"), (options.GetProperty("tfm").GetString(), options.GetProperty("rollForward").GetString()));
    }

    [Fact]
    public async Task Output_IsUtf8WithLineFeeds()
    {
        var run = await RunAsync("spec", "trim", "规格.json", "--operations", "Delete");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("{\n  \"version\": \"1.0\",\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task Message_GoesToTheErrorStream()
    {
        var run = await RunAsync("spec", "lint", "规则.json");

        Assert.Equal((2, "", "规则.json: there is no such file: did you mean 规格.json?\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public async Task Version_IsTheAssemblys() => Assert.Equal(new CommandRun(0, ToolInfo.Version + "\n", ""), await RunAsync("--version"));

    [Fact]
    public async Task ReaderThatLeaves_IsNoMistake()
    {
        using var tool = Start("explain");
        tool.StandardOutput.Close();
        var error = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake of the tool", error, StringComparison.Ordinal);
    }

    private async Task<CommandRun> RunAsync(params string[] words)
    {
        using var tool = Start(words);
        var output = tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(tool.ExitCode, await output, await error);
    }

    private Process Start(params string[] words) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Assembly, .. words])
            {
                WorkingDirectory = _workplace.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            }
        )!;
}
