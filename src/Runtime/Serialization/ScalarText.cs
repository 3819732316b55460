using System.Buffers.Text;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Scalars as invariant text that reads back as the same value.</summary>
internal static class ScalarText
{
    /// <summary>Bytes of the longest 64-bit integer, with its sign.</summary>
    public const int LongestInteger = 20;

    public static string Format(bool value) => value ? "true" : "false";

    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a number in decimal digits.</summary>
    /// <returns>How many bytes these are.</returns>
    public static int Write(long value, Span<byte> target) =>
        Utf8Formatter.TryFormat(value, target, out var length)
            ? length
            : throw new ArgumentException("Too short for a number.", nameof(target));

    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <exception cref="ArgumentException">The value is no number, or infinite: the wire has no text for it.</exception>
    public static double CheckFinite(double value) => double.IsNaN(value) || double.IsInfinity(value) ? throw NotFinite(value) : value;

    private static ArgumentException NotFinite(double value) =>
        new($"{Format(value)} cannot be sent: the service takes finite numbers only.");
}
