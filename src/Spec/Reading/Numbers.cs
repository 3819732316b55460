using System.Globalization;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Numbers as text, invariant of culture.</summary>
internal static class Numbers
{
    /// <summary>Whether a text is a value of the kind; anything is text.</summary>
    public static bool IsOfKind(string text, ApiTypeKind kind) =>
        kind switch
        {
            ApiTypeKind.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ApiTypeKind.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ApiTypeKind.Double => ParseDouble(text) is not null,
            ApiTypeKind.Boolean => bool.TryParse(text, out _),
            _ => true,
        };

    /// <summary>A finite number, or null.</summary>
    public static double? ParseDouble(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && !double.IsNaN(value)
        && !double.IsInfinity(value)
            ? value
            : null;

    /// <summary>A number that <see cref="decimal"/> holds exactly, or the nearest end of its range; null where it is no number.</summary>
    public static decimal? ParseDecimal(string? text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        return ParseDouble(text) is not { } number ? null
            : number < 0 ? decimal.MinValue
            : decimal.MaxValue;
    }

    public static string ToText(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string ToText(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
