using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The path of a ROA operation.</summary>
internal static class PathTemplate
{
    private static readonly Regex Bracketed = new(@"\[(\w+)\]", RegexOptions.CultureInvariant);

    /// <summary>The path from its first slash, every place written <c>{name}</c>: some documents write <c>[name]</c>.</summary>
    public static string Normalize(string path)
    {
        var trimmed = path.Trim();
        var rooted = trimmed.StartsWith("/", StringComparison.Ordinal) ? trimmed : "/" + trimmed;
        return Bracketed.Replace(rooted, "{$1}");
    }
}
