using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Compares the unit beside a number with the unit that the text gives the member.</summary>
internal static partial class Units
{
    /// <summary>Whether nothing in the text says that the member is counted in another unit.</summary>
    public static bool Agree(string unit, string text)
    {
        var own = Quantities.Normalize(unit);
        return own.Length == 0
            || Piece().IsMatch(unit)
            || Said().Matches(text).All(m => Quantities.Normalize(m.Groups["unit"].Value) == own);
    }

    [GeneratedRegex(
        @"(?:单位(?:为|是|:)*|\bunits?:?(?: is)?) ?(?<unit>" + Grammar.Unit + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Said();

    [GeneratedRegex("^" + Grammar.Pieces + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
