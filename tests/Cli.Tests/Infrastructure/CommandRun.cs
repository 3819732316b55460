namespace FaceSearchToolkit.Cli.Tests.Infrastructure;

/// <summary>What came of a command line.</summary>
internal sealed record CommandRun(int Exit, string Output, string Error)
{
    /// <summary>The output's lines.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
