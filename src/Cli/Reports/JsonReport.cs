using System.Text.Json;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Findings as JSON, in the shape that docs/cli.md describes.</summary>
internal static class JsonReport
{
    /// <summary>The document.</summary>
    public static string Write(IReadOnlyList<ReportItem> items) =>
        JsonOutput.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("schema", "facesearch-lint/1");
            writer.WriteStartArray("findings");
            foreach (var item in items)
            {
                WriteItem(writer, item);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("summary");
            foreach (var level in new[] { ReportLevel.Error, ReportLevel.Warning, ReportLevel.Info })
            {
                writer.WriteNumber(ReportItem.GetName(level), items.Count(i => i.Level == level));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });

    private static void WriteItem(Utf8JsonWriter writer, ReportItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", item.Rule.Id);
        writer.WriteString("severity", ReportItem.GetName(item.Level));
        writer.WriteString("message", item.Message);
        writer.WritePropertyName("place");
        WriteLocation(writer, item.Location);
        writer.WriteString("help", item.Rule.Help);
        writer.WriteEndObject();
    }

    /// <summary>A location.</summary>
    public static void WriteLocation(Utf8JsonWriter writer, ReportLocation location)
    {
        writer.WriteStartObject();
        writer.WriteString("path", location.Path);
        writer.WriteNumber("line", location.Line);
        writer.WriteNumber("column", location.Column);
        writer.WriteNumber("endLine", location.EndLine);
        writer.WriteNumber("endColumn", location.EndColumn);
        writer.WriteEndObject();
    }
}
