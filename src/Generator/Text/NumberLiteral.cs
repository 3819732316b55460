using System.Globalization;

namespace FaceSearchToolkit.Generator.Text;

/// <summary>Numbers of a spec as C# literals.</summary>
internal static class NumberLiteral
{
    /// <summary>The whole number, or null where it is none or does not fit 64 bits.</summary>
    public static long? ToInt64(decimal? value) =>
        value is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;

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

    /// <summary>A <c>double</c> literal for the number.</summary>
    public static string CreateDouble(decimal value) => ToText(value) + "d";

    /// <summary>The number as text, the same on every runtime.</summary>
    public static string ToText(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
