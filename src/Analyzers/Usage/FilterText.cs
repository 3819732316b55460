using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Symbols;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>The rules of a filter in JSON text: known fields, each with one matching mode.</summary>
internal static class FilterText
{
    public static void Check(string json, FilterFacts filter, TextReport report)
    {
        if (!JsonObjectText.TryRead(json, filter.Name, report, out var root))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in root.Properties)
        {
            if (!filter.Properties.ContainsKey(property.Name))
            {
                ReportUnknown(property, filter, report);
                continue;
            }

            if (!seen.Add(property.Name))
            {
                report(UsageRules.FST1003_Twice, property.NameToken.Start, property.NameToken.Length, property.Name, filter.Name);
            }

            CheckValue(property, filter, report);
        }
    }

    private static void CheckValue(JsonProperty property, FilterFacts filter, TextReport report)
    {
        RangeText.CheckMembers(property.Value, property.Name, report);
        foreach (var element in property.Value.Items)
        {
            if (element.Kind is JsonKind.Object or JsonKind.Array)
            {
                report(UsageRules.FST1003_InList, element.Start, element.Length, property.Name, filter.Name, Texts.Short(element.RawText));
            }
        }
    }

    private static void ReportUnknown(JsonProperty property, FilterFacts filter, TextReport report)
    {
        var name = Texts.Short(property.Name);
        if (NearestName.Find(property.Name, filter.Fields) is { } nearest)
        {
            report(UsageRules.FST1004_Nearest, property.NameToken.Start, property.NameToken.Length, name, filter.Name, nearest);
        }
        else
        {
            report(UsageRules.FST1004_Unknown, property.NameToken.Start, property.NameToken.Length, name, filter.Name, Texts.List(filter.Fields));
        }
    }
}
