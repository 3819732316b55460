using System.Globalization;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1005 for single values in JSON text: the type that the field takes, as the runtime reads it.</summary>
internal static class ScalarTextCheck
{
    /// <summary>Whether the value is right; reports where it is not.</summary>
    public static bool Check(JsonValue value, TextTarget target, JsonTextReport report)
    {
        if (target.Type is not { } type || IsOfType(value, type))
        {
            return true;
        }

        report(
            UsageRules.FST1005_Value,
            value.Start,
            value.Length,
            target.Name,
            RuleText.Get("Type_" + type),
            MessageValues.Shorten(value.RawText)
        );
        return false;
    }

    /// <summary>A whole number of 64 bits; <c>12.0</c> and <c>1e2</c> are none to the service.</summary>
    public static long? ReadInteger(JsonValue value) =>
        value.Kind == JsonKind.Number
        && long.TryParse(value.RawText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static decimal? ReadNumber(JsonValue value) =>
        value.Kind == JsonKind.Number && decimal.TryParse(value.RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool IsOfType(JsonValue value, FieldType type) =>
        type switch
        {
            FieldType.Integer => ReadInteger(value) is not null,
            FieldType.Time => ReadInteger(value) is { } time && UnixTime.IsMilliseconds(time),
            FieldType.Decimal => ReadNumber(value) is not null,
            _ => value.Kind == JsonKind.String,
        };
}
