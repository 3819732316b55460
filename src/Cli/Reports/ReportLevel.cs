namespace FaceSearchToolkit.Cli.Reports;

/// <summary>How bad a finding is; greater is worse.</summary>
internal enum ReportLevel
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
