using System.Globalization;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// The rules of a range in JSON text: an object with <c>gte</c>, <c>lte</c> or both, numbers, and the first not above the second.
/// </summary>
internal static class RangeTextCheck
{
    private const string Least = "gte";
    private const string Greatest = "lte";

    /// <summary>Checks the text of a time range.</summary>
    public static void Check(string json, string type, JsonTextReport report)
    {
        if (JsonObjectCheck.TryRead(json, type, report, out var range))
        {
            CheckMembers(range, new TextTarget(type, type, FieldType.Time), report);
        }
    }

    /// <summary>Checks a range object. Whether it can match anything is asked only where nothing else is wrong with it.</summary>
    public static void CheckMembers(JsonValue range, TextTarget target, JsonTextReport report)
    {
        var bounds = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        var isSound = true;
        foreach (var member in range.Properties)
        {
            isSound &= CheckMember(member, bounds, target, report);
        }

        if (isSound)
        {
            CheckExtent(range, bounds, target, report);
        }
    }

    private static bool CheckMember(JsonProperty member, Dictionary<string, JsonValue> bounds, TextTarget target, JsonTextReport report)
    {
        var (name, token) = (member.Name, member.NameToken);
        if (name is not (Least or Greatest))
        {
            report(UsageRules.FST1003_InRange, token.Start, token.Length, target.Name, MessageValues.Shorten(name));
            return false;
        }

        if (bounds.ContainsKey(name))
        {
            report(UsageRules.FST1005_BoundTwice, token.Start, token.Length, target.Name, name);
            return false;
        }

        bounds.Add(name, member.Value);
        return ScalarTextCheck.Check(member.Value, target.Type == FieldType.Time ? target with { Name = name } : target, report)
            && CheckUnit(member.Value, target, report);
    }

    private static bool CheckUnit(JsonValue bound, TextTarget target, JsonTextReport report)
    {
        if (target.Type != FieldType.Time || ScalarTextCheck.ReadInteger(bound) is not { } number || !UnixTime.LooksLikeSeconds(number))
        {
            return true;
        }

        report(
            UsageRules.FST1010_Seconds,
            bound.Start,
            bound.Length,
            bound.RawText,
            target.Owner,
            UnixTime.ToMilliseconds(number).ToString(CultureInfo.InvariantCulture)
        );
        return false;
    }

    private static void CheckExtent(JsonValue range, Dictionary<string, JsonValue> bounds, TextTarget target, JsonTextReport report)
    {
        if (bounds.Count == 0)
        {
            report(UsageRules.FST1006_NoBound, range.Start, range.Length, target.Name);
        }
        else if (bounds.Count == 2 && ScalarTextCheck.ReadNumber(bounds[Least]) > ScalarTextCheck.ReadNumber(bounds[Greatest]))
        {
            report(UsageRules.FST1006_Inverted, range.Start, range.Length, target.Name, bounds[Least].RawText, bounds[Greatest].RawText);
        }
    }
}
