using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>The rules of a range in JSON text: an object with <c>gte</c>, <c>lte</c> or both.</summary>
internal static class RangeText
{
    /// <summary>Checks the text of a time range.</summary>
    public static void Check(string json, string type, TextReport report)
    {
        if (JsonObjectText.TryRead(json, type, report, out var range))
        {
            CheckMembers(range, type, report);
        }
    }

    /// <summary>Checks a range object; <paramref name="owner"/> is the field or type that it belongs to.</summary>
    public static void CheckMembers(JsonValue range, string owner, TextReport report)
    {
        foreach (var member in range.Properties)
        {
            if (member.Name is not ("gte" or "lte"))
            {
                report(UsageRules.FST1003_InRange, member.NameToken.Start, member.NameToken.Length, owner, Texts.Short(member.Name));
            }
        }
    }
}
