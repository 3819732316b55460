using System.Text.Json;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0, which code scanning services take.</summary>
internal static class SarifReport
{
    /// <summary>The document.</summary>
    public static string Of(IReadOnlyList<ReportItem> items)
    {
        var rules = items
            .Select(i => i.Rule)
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .ToList();
        return JsonOutput.Of(writer =>
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
        writer.WriteString("name", Tool.Name);
        writer.WriteString("semanticVersion", Tool.Version);
        writer.WriteString("informationUri", Tool.Home);
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
        writer.WriteString("level", item.Level == ReportLevel.Info ? "note" : ReportItem.NameOf(item.Level));
        WriteText(writer, "message", item.Message);
        WriteLocations(writer, "locations", item.Place);
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

    private static void WriteLocations(Utf8JsonWriter writer, string name, ReportPlace place)
    {
        writer.WriteStartArray(name);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(place.Path));
        writer.WriteEndObject();
        WriteRegion(writer, place);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, ReportPlace place)
    {
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", place.Line);
        writer.WriteNumber("startColumn", place.Column);
        writer.WriteNumber("endLine", place.EndLine);
        writer.WriteNumber("endColumn", place.EndColumn);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string UriOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
