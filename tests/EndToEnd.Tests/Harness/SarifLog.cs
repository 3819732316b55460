using System.Text.Json;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>The compiler's error log (SARIF 2.1).</summary>
internal static class SarifLog
{
    /// <summary>What the log reports, but what is suppressed in source; paths are made relative to <paramref name="folder"/>.</summary>
    public static IReadOnlyList<(Finding Finding, string Message)> Read(string file, string folder)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. log
                .RootElement.GetProperty("runs")
                .EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Where(result => !result.TryGetProperty("suppressions", out _))
                .Select(result => (ReadFinding(result, folder), result.GetProperty("message").GetProperty("text").GetString()!)),
        ];
    }

    private static Finding ReadFinding(JsonElement result, string folder)
    {
        var rule = result.GetProperty("ruleId").GetString()!;
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return new Finding("", 0, 0, 0, 0, rule);
        }

        var place = locations[0].GetProperty("physicalLocation");
        var path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var region = place.GetProperty("region");
        return new Finding(
            Path.GetRelativePath(folder, path).Replace('\\', '/'),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32(),
            rule
        );
    }
}
