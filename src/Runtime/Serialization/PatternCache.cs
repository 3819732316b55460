using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace FaceSearchToolkit;

/// <summary>The patterns of the documents, each parsed once.</summary>
internal static class PatternCache
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether the whole text matches, as <see cref="System.ComponentModel.DataAnnotations.RegularExpressionAttribute"/> has it. A pattern
    /// that takes too long proves nothing against the text.
    /// </summary>
    public static bool Matches(string text, string pattern)
    {
        var regex = Known.GetOrAdd(pattern, static key => new Regex(key, RegexOptions.CultureInvariant, Patience));
        try
        {
            var match = regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
