using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Tells whether what follows a constraint in its clause leaves it as it is.</summary>
internal static partial class Tails
{
    /// <summary>How sure that is, from 0 to 1.</summary>
    public static double Trust(string tail) =>
        Harmless().IsMatch(tail) ? 1
        : tail.Any(char.IsAsciiDigit) || Alters().IsMatch(tail) ? 0.2
        : 0.7;

    [GeneratedRegex(
        // In between.
        @"^ ?(?:之间|以内|之内|范围内|区间)?(?:的)?(?:任意|某个)?"
            // An integer.
            + @"(?:正?整数值?|数字|数值|浮点数|小数|自然数|值|数|integers?|inclusive)?(?:之间|以内|之内)?"
            // A multiple of something, or not above the greatest integer.
            + @"(?:且?(?:必须)?(?:为|是)\d{1,6}(?:的)?(?:整数)?倍数?|[且但并]?不超过(?:Integer|Int|int)[^0-9]*)?[.、:]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Harmless();

    [GeneratedRegex(@"或|和|及|万|亿|千|百|次方|\^|\*|/|、|[kKM]", RegexOptions.CultureInvariant)]
    private static partial Regex Alters();
}
