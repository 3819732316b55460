using System.Globalization;
using System.Text.Json;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Mining;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec.Input;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Mining;

/// <summary>Proposals for whoever reviews them: the location, what is proposed, how sure that is, and the sentence.</summary>
internal static class MiningReport
{
    /// <summary>One a line.</summary>
    public static void WriteText(MiningResult result, CommandHost host)
    {
        foreach (var proposal in result.Proposals)
        {
            var (before, keywords, after) = SplitParts(proposal, host);
            if (host.Screen is { } screen)
            {
                screen.MarkupLine($"{Markup.Escape(before)} [green]{Markup.Escape(keywords)}[/] [dim]{Markup.Escape(after)}[/]");
            }
            else
            {
                host.Output.WriteLine($"{before} {keywords} {after}");
            }
        }
    }

    /// <summary>The document that docs/cli.md describes.</summary>
    public static string WriteJson(MiningResult result, CommandHost host) =>
        JsonOutput.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("schema", "facesearch-mine/1");
            writer.WriteStartArray("proposals");
            foreach (var proposal in result.Proposals)
            {
                WriteProposal(writer, proposal, host);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static (string Before, string Keywords, string After) SplitParts(MiningProposal proposal, CommandHost host)
    {
        var member = string.Join(' ', new[] { proposal.Target.Operation, proposal.Target.Path }.Where(p => p.Length > 0));
        var keywords = string.Join(", ", proposal.Keywords.Select(k => $"{k.Name} {k.Text}"));
        var confidence = proposal.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return (
            $"{ToLocation(proposal.Location, host)}: {member}:",
            keywords,
            $"({confidence}) {string.Join(' ', proposal.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"
        );
    }

    private static void WriteProposal(Utf8JsonWriter writer, MiningProposal proposal, CommandHost host)
    {
        writer.WriteStartObject();
        writer.WriteString("operation", proposal.Target.Operation);
        writer.WriteString("path", proposal.Target.Path);
        writer.WriteString("family", MiningSummary.GetName(proposal.Family));
        writer.WriteStartObject("keywords");
        foreach (var keyword in proposal.Keywords)
        {
            writer.WriteStartArray(keyword.Name);
            foreach (var value in keyword.Values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteNumber("confidence", proposal.Confidence);
        writer.WriteString("source", proposal.Source);
        writer.WritePropertyName("place");
        JsonReport.WriteLocation(writer, ToLocation(proposal.Location, host));
        writer.WriteEndObject();
    }

    private static ReportLocation ToLocation(SpecLocation location, CommandHost host) =>
        new(host.Show(location.Path), location.StartLine + 1, location.StartColumn + 1, location.EndLine + 1, location.EndColumn + 1);
}
