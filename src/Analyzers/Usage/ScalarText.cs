using System.Globalization;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1005 for single values in JSON text: the type that the field takes, as the runtime reads it.</summary>
internal static class ScalarText
{
    /// <summary>Whether the value is right; reports where it is not.</summary>
    public static bool Check(JsonValue value, TextTarget target, TextReport report)
    {
        if (target.Type is not { } type || Fits(value, type))
        {
            return true;
        }

        report(UsageRules.FST1005_Value, value.Start, value.Length, target.Name, RuleText.Get("Type_" + type), Texts.Short(value.RawText));
        return false;
    }

    /// <summary>A whole number of 64 bits; <c>12.0</c> and <c>1e2</c> are none to the service.</summary>
    public static long? IntegerOf(JsonValue value) =>
        value.Kind == JsonKind.Number
        && long.TryParse(value.RawText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static decimal? NumberOf(JsonValue value) =>
        value.Kind == JsonKind.Number && decimal.TryParse(value.RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool Fits(JsonValue value, FieldType type) =>
        type switch
        {
            FieldType.Integer => IntegerOf(value) is not null,
            FieldType.Time => IntegerOf(value) is { } time && UnixTime.IsMilliseconds(time),
            FieldType.Number => NumberOf(value) is not null,
            _ => value.Kind == JsonKind.String,
        };
}
