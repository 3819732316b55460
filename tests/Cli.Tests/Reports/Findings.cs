using FaceSearchToolkit.Cli.Reports;

namespace FaceSearchToolkit.Cli.Tests.Reports;

/// <summary>Findings to be written.</summary>
internal static class Findings
{
    /// <summary>A finding of a rule.</summary>
    public static ReportItem Create(
        string rule = "FST0006",
        ReportLevel level = ReportLevel.Warning,
        string message = "a message",
        string path = "ice.json"
    ) =>
        new(
            new ReportRule(rule, $"title of {rule}", $"description of {rule}", $"https://example.com/{rule}.md"),
            level,
            message,
            new ReportLocation(path, 3, 5, 3, 9)
        );
}
