using System.Globalization;

namespace FaceSearchToolkit.Generator.Text;

/// <summary>Numbers of a spec as C# literals. Text that is no number gives null, so that nothing else can get into code this way.</summary>
internal static class NumberLiteral
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The whole number, or null where the text is none or does not fit 64 bits.</summary>
    public static long? Int64(string? text) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var value)
        && value == decimal.Truncate(value)
        && value >= long.MinValue
        && value <= long.MaxValue
            ? (long)value
            : null;

    /// <summary>A literal for the number.</summary>
    public static string Write(long value) =>
        value switch
        {
            long.MinValue => "long.MinValue",
            long.MaxValue => "long.MaxValue",
            int.MinValue => "int.MinValue",
            int.MaxValue => "int.MaxValue",
            _ => value.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>A <c>double</c> literal for the text, or null. By way of decimal, whose text is the same on every runtime.</summary>
    public static string? Double(string? text)
    {
        if (decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var exact))
        {
            return exact.ToString(CultureInfo.InvariantCulture) + "d";
        }

        var isNumber =
            double.TryParse(text, Style, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) && !double.IsNaN(value);
        return isNumber ? value.ToString("E16", CultureInfo.InvariantCulture) + "d" : null;
    }
}
