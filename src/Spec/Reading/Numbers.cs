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

    /// <summary>Digits with a sign and a point as prose writes them; null for anything else, and for what decimal does not hold.</summary>
    public static decimal? ParsePlain(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A floating-point number by its shortest text; beyond decimal's range, the nearest end of it.</summary>
    public static decimal ToDecimal(double value) => ParseDecimal(value.ToString("R", CultureInfo.InvariantCulture))!.Value;

    public static string ToText(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
