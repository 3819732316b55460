using System.Globalization;
using FaceSearchToolkit.Cli.Hosting;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Findings as compilers write them, one a line, so that editors and build servers jump to it.</summary>
internal static class TextReport
{
    /// <summary>One finding.</summary>
    public static string FormatLine(ReportItem item) => $"{item.Location}: {ReportItem.GetName(item.Level)} {item.Rule.Id}: {item.Message}";

    /// <summary>All of them, and how many there are.</summary>
    public static void Write(IReadOnlyList<ReportItem> items, CommandHost host)
    {
        foreach (var item in items)
        {
            WriteLine(item, host);
        }

        var summary = Summarize(items);
        if (host.Screen is { } screen)
        {
            screen.MarkupLineInterpolated($"[dim]{summary}[/]");
        }
        else
        {
            host.Output.WriteLine(summary);
        }
    }

    private static void WriteLine(ReportItem item, CommandHost host)
    {
        if (host.Screen is { } screen)
        {
            var colour = item.Level switch
            {
                ReportLevel.Error => "red",
                ReportLevel.Warning => "yellow",
                _ => "blue",
            };
            var what = $"[{colour}]{ReportItem.GetName(item.Level)} {Markup.Escape(item.Rule.Id)}[/]";
            screen.MarkupLine($"{Markup.Escape(item.Location.ToString())}: {what}: {Markup.Escape(item.Message)}");
        }
        else
        {
            host.Output.WriteLine(FormatLine(item));
        }
    }

    private static string Summarize(IReadOnlyList<ReportItem> items) =>
        items.Count == 0
            ? "No findings."
            : string.Join(
                ", ",
                items.GroupBy(i => i.Level).OrderByDescending(g => g.Key).Select(g => Count(g.Count(), ReportItem.GetName(g.Key)))
            ) + ".";

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 || noun == "info" ? "" : "s")}");
}
