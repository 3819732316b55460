using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Hosting;

public sealed class CommandHostTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("./specs/../a.json", "a.json")]
    [InlineData("specs/a.json", "specs/a.json")]
    public void PathBelowTheFolder_IsShownFromIt(string given, string shown)
    {
        var host = CreateHost();

        Assert.Equal(shown, host.Show(host.GetFullPath(given)));
    }

    [Theory]
    [InlineData("../a.json")]
    [InlineData("/a.json")]
    public void PathElsewhere_IsShownWhole(string given)
    {
        var host = CreateHost();
        var path = host.GetFullPath(given);

        Assert.Equal(path.Replace('\\', '/'), host.Show(path));
    }

    [Fact]
    public async Task Work_IsDoneWithoutAScreen() => Assert.Equal(1, await CreateHost().WorkAsync("Working", () => Task.FromResult(1)));

    [Fact]
    public void RealConsole_StartsInTheWorkingFolder()
    {
        using var console = new ConsoleHost();

        Assert.Equal(Environment.CurrentDirectory, console.Host.Folder);
        Assert.True(console.Host.HandlesTermination);
    }

    private CommandHost CreateHost() =>
        new()
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Folder = _workplace.Folder,
        };
}
