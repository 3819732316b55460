using System.Text.Json;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0, which code scanning services take.</summary>
internal static class SarifReport
{
    /// <summary>The document.</summary>
    public static string Write(IReadOnlyList<ReportItem> items)
    {
        var rules = items
            .Select(i => i.Rule)
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .ToList();
        return JsonOutput.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, rules);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (var item in items)
            {
                WriteResult(writer, item, rules.FindIndex(r => r.Id == item.Rule.Id));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer, List<ReportRule> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", ToolInfo.Name);
        writer.WriteString("semanticVersion", ToolInfo.Version);
        writer.WriteString("informationUri", ToolInfo.Home);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText(writer, "shortDescription", rule.Title);
            WriteText(writer, "fullDescription", rule.Description);
            writer.WriteString("helpUri", rule.Help);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, ReportItem item, int ruleIndex)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", item.Rule.Id);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", item.Level == ReportLevel.Info ? "note" : ReportItem.GetName(item.Level));
        WriteText(writer, "message", item.Message);
        WriteLocations(writer, "locations", item.Location);
        if (item.Related is { } related)
        {
            WriteLocations(writer, "relatedLocations", related);
        }

        if (item.Fingerprint is { } fingerprint)
        {
            writer.WriteStartObject("partialFingerprints");
            writer.WriteString("change/v1", fingerprint);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter writer, string name, ReportLocation location)
    {
        writer.WriteStartArray(name);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", ToUri(location.Path));
        writer.WriteEndObject();
        WriteRegion(writer, location);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, ReportLocation location)
    {
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", location.Line);
        writer.WriteNumber("startColumn", location.Column);
        writer.WriteNumber("endLine", location.EndLine);
        writer.WriteNumber("endColumn", location.EndColumn);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string ToUri(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
