namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Text that plainly stands for something else.</summary>
internal static class Placeholders
{
    private const string Hidden = "***";

    private static readonly string[] Prefixes = ["your-", "your_", "your "];
    private static readonly (string Open, string Close)[] Holes = [("<", ">"), ("{", "}"), ("${", "}"), ("[", "]"), ("%", "%")];

    /// <summary>
    /// Whether the text is blank, hidden (<c>***</c>), all one character, a hole (<c>&lt;…&gt;</c>, <c>${…}</c>) or begins with
    /// <c>your-</c>.
    /// </summary>
    public static bool IsPlaceholder(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Distinct().Take(2).Count() < 2
            || trimmed.Contains(Hidden)
            || Prefixes.Any(p => trimmed.StartsWith(p, StringComparison.OrdinalIgnoreCase))
            || Holes.Any(h => trimmed.StartsWith(h.Open, StringComparison.Ordinal) && trimmed.EndsWith(h.Close, StringComparison.Ordinal));
    }
}
