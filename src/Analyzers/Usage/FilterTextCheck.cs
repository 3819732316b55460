using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>The rules of a filter in JSON text: known fields, each once.</summary>
internal static class FilterTextCheck
{
    public static void Check(string json, FilterFacts filter, JsonTextReport report)
    {
        if (!JsonObjectCheck.TryRead(json, filter.Name, report, out var root))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in root.Properties)
        {
            if (!filter.Fields.TryGetValue(property.Name, out var field))
            {
                ReportUnknown(property, filter, report);
                continue;
            }

            if (!seen.Add(property.Name))
            {
                report(UsageRules.FST1003_Twice, property.NameToken.Start, property.NameToken.Length, property.Name, filter.Name);
            }

            FieldTextCheck.Check(property.Value, field, filter, report);
        }
    }

    private static void ReportUnknown(JsonProperty property, FilterFacts filter, JsonTextReport report)
    {
        var name = MessageValues.Shorten(property.Name);
        if (NearestName.Find(property.Name, filter.Names) is { } nearest)
        {
            report(UsageRules.FST1004_Nearest, property.NameToken.Start, property.NameToken.Length, name, filter.Name, nearest);
        }
        else
        {
            report(
                UsageRules.FST1004_Unknown,
                property.NameToken.Start,
                property.NameToken.Length,
                name,
                filter.Name,
                MessageValues.Join(filter.Names)
            );
        }
    }
}
