using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The path of a ROA operation.</summary>
internal static class PathTemplate
{
    private static readonly Regex Bracketed = new(@"\[(\w+)\]", RegexOptions.CultureInvariant);
    private static readonly Regex Placeholder = new(@"\{([^{}]+)\}", RegexOptions.CultureInvariant);

    /// <summary>
    /// The path from its first slash, every placeholder written <c>{name}</c>: some documents write <c>[name]</c>, or <c>*</c> for the one
    /// parameter that has no placeholder.
    /// </summary>
    public static string Normalize(string path, IEnumerable<string> parameters)
    {
        var trimmed = path.Trim();
        var rooted = trimmed.StartsWith("/", StringComparison.Ordinal) ? trimmed : "/" + trimmed;
        var template = Bracketed.Replace(rooted, "{$1}");
        var placeholders = FindPlaceholders(template);
        var homeless = parameters.FirstOrDefault(p => !placeholders.Contains(p));
        var star = template.IndexOf('*');
        return star < 0 || homeless is null ? template : template.Substring(0, star) + "{" + homeless + "}" + template.Substring(star + 1);
    }

    /// <summary>The names of the placeholders, each once.</summary>
    public static IReadOnlyList<string> FindPlaceholders(string template) =>
        [.. Placeholder.Matches(template).Cast<Match>().Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];
}
