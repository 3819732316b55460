namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above what was asked for.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above what was asked for.</summary>
    public const int Findings = 1;

    /// <summary>The input, or the command line, cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}
