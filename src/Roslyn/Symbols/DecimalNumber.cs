using System.Globalization;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>Numbers of any C# type as decimals, so that they compare exactly.</summary>
internal static class DecimalNumber
{
    private const double Largest = 7.9e28;

    /// <summary>The number; null where it is none (text, NaN). What is beyond decimal's range becomes its nearest end.</summary>
    public static decimal? FromConstant(object? value) =>
        value switch
        {
            int or long or short or byte or sbyte or ushort or uint or ulong or decimal => Convert.ToDecimal(
                value,
                CultureInfo.InvariantCulture
            ),
            float single => FromDouble(single, () => (decimal)single),
            double number => FromDouble(number, () => (decimal)number),
            _ => null,
        };

    /// <summary>A number as it is written in text, in the language of machines.</summary>
    public static decimal? Parse(string? text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? FromConstant(number) : null;
    }

    public static string Format(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal? FromDouble(double value, Func<decimal> exact)
    {
        if (double.IsNaN(value))
        {
            return null;
        }

        return Math.Abs(value) < Largest ? exact()
            : value < 0 ? decimal.MinValue
            : decimal.MaxValue;
    }
}
