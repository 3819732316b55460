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
            var place = item.Place;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"::{CommandOf(item.Level)} file={Property(place.Path)},line={place.Line},col={place.Column},endLine={place.EndLine},endColumn={place.EndColumn},title={Property(item.Rule.Id)}::{Text(item.Message)}"
                )
            );
        }
    }

    private static string CommandOf(ReportLevel level) => level == ReportLevel.Info ? "notice" : ReportItem.NameOf(level);

    /// <summary>What stands behind the colons may hold neither the sign of escapes nor the end of a line.</summary>
    private static string Text(string value) =>
        value
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string value) =>
        Text(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
