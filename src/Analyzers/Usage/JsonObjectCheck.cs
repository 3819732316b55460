using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1007: text that must be a JSON object.</summary>
internal static class JsonObjectCheck
{
    /// <summary>Reads the object; reports why there is none.</summary>
    public static bool TryRead(string json, string type, JsonTextReport report, out JsonValue value)
    {
        var document = JsonText.Parse(json, JsonSyntax.Strict);
        value = document.Root;
        if (document.Error is { } error)
        {
            report(UsageRules.FST1007_Syntax, error.Start, error.Length, type, RuleText.Get("Json_" + error.Kind));
            return false;
        }

        if (value.Kind == JsonKind.Object)
        {
            return true;
        }

        report(UsageRules.FST1007_NotObject, value.Start, value.Length, type, MessageValues.Shorten(value.RawText));
        return false;
    }
}
