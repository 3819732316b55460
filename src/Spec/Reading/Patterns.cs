using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Tells whether a text is a regular expression.</summary>
internal static class Patterns
{
    // Longer ones are no documentation of a parameter, and take the expression parser long.
    private const int MaxLength = 4096;

    public static bool IsValid(string pattern)
    {
        if (pattern.Length > MaxLength)
        {
            return false;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
