namespace FaceSearchToolkit.Cli.Reports;

/// <summary>A finding, ready to be written in any format.</summary>
internal sealed record ReportItem(ReportRule Rule, ReportLevel Level, string Message, ReportLocation Location)
{
    /// <summary>Another location that belongs to it, or null.</summary>
    public ReportLocation? Related { get; init; }

    /// <summary>What stays the same where lines move, or null.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The level's name, as compilers write it.</summary>
    public static string GetName(ReportLevel level) =>
        level switch
        {
            ReportLevel.Error => "error",
            ReportLevel.Warning => "warning",
            _ => "info",
        };

    /// <summary>The level of a name.</summary>
    public static ReportLevel ParseLevel(string name) =>
        name switch
        {
            "error" => ReportLevel.Error,
            "warning" => ReportLevel.Warning,
            _ => ReportLevel.Info,
        };
}
