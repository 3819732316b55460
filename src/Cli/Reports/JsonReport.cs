using System.Text.Json;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Findings as JSON, in the shape that docs/cli.md describes.</summary>
internal static class JsonReport
{
    /// <summary>The document.</summary>
    public static string Of(IReadOnlyList<ReportItem> items) =>
        JsonOutput.Of(writer =>
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
                writer.WriteNumber(ReportItem.NameOf(level), items.Count(i => i.Level == level));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });

    private static void WriteItem(Utf8JsonWriter writer, ReportItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", item.Rule.Id);
        writer.WriteString("severity", ReportItem.NameOf(item.Level));
        writer.WriteString("message", item.Message);
        writer.WritePropertyName("place");
        WritePlace(writer, item.Place);
        writer.WriteString("help", item.Rule.Help);
        writer.WriteEndObject();
    }

    /// <summary>A place.</summary>
    public static void WritePlace(Utf8JsonWriter writer, ReportPlace place)
    {
        writer.WriteStartObject();
        writer.WriteString("path", place.Path);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteNumber("endLine", place.EndLine);
        writer.WriteNumber("endColumn", place.EndColumn);
        writer.WriteEndObject();
    }
}
