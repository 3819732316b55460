using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>The rules of one field's value in filter text: a mode that the field takes, and values of its type.</summary>
internal static class FieldTextCheck
{
    public static void Check(JsonValue value, FilterFieldFacts field, FilterFacts filter, JsonTextReport report)
    {
        var target = new TextTarget(field.Name, filter.Name, field.Type);
        var mode = GetMode(value);
        if (!field.CanTake(mode))
        {
            report(
                UsageRules.FST1005_Mode,
                value.Start,
                value.Length,
                field.Name,
                filter.Name,
                RuleText.Get("Mode_" + mode),
                RuleText.Get("Modes_" + (int)field.Modes)
            );
        }
        else if (mode == MatchMode.Range)
        {
            RangeTextCheck.CheckMembers(value, target, report);
        }
        else if (mode == MatchMode.AnyOf)
        {
            CheckList(value, target, report);
        }
        else
        {
            ScalarTextCheck.Check(value, target, report);
        }
    }

    private static MatchMode GetMode(JsonValue value) =>
        value.Kind switch
        {
            JsonKind.Object => MatchMode.Range,
            JsonKind.Array => MatchMode.AnyOf,
            _ => MatchMode.Exact,
        };

    private static void CheckList(JsonValue list, TextTarget target, JsonTextReport report)
    {
        var isEmpty = true;
        foreach (var element in list.Items)
        {
            isEmpty = false;
            if (element.Kind is JsonKind.Object or JsonKind.Array)
            {
                report(
                    UsageRules.FST1003_InList,
                    element.Start,
                    element.Length,
                    target.Name,
                    target.Owner,
                    MessageValues.Shorten(element.RawText)
                );
            }
            else
            {
                ScalarTextCheck.Check(element, target, report);
            }
        }

        if (isEmpty)
        {
            report(UsageRules.FST1006_EmptyList, list.Start, list.Length, target.Name);
        }
    }
}
