using System.Globalization;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Findings as workflow commands: GitHub Actions shows them at the line of the file.</summary>
internal static class GitHubReport
{
    /// <summary>Writes one command per finding.</summary>
    public static void Write(IEnumerable<ReportItem> items, TextWriter output)
    {
        foreach (var item in items)
        {
            var title = EscapeProperty(item.Rule.Id);
            output.WriteLine($"::{GetCommand(item.Level)} {FormatLocation(item.Location)},title={title}::{EscapeText(item.Message)}");
        }
    }

    private static string FormatLocation(ReportLocation location) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"file={EscapeProperty(location.Path)},line={location.Line},col={location.Column}"
                + $",endLine={location.EndLine},endColumn={location.EndColumn}"
        );

    private static string GetCommand(ReportLevel level) => level == ReportLevel.Info ? "notice" : ReportItem.GetName(level);

    /// <summary>What stands behind the colons may hold neither the sign of escapes nor the end of a line.</summary>
    private static string EscapeText(string value) =>
        value
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string value) =>
        EscapeText(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
