using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>
/// A regular expression that a whole text must match, as <c>RegularExpressionAttribute</c> has it. One that is invalid, or takes too long,
/// proves nothing against a text.
/// </summary>
internal sealed class TextPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(200);

    private readonly Regex? _regex;

    public TextPattern(string pattern)
    {
        Text = pattern;
        _regex = Compile(pattern);
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    public bool IsSatisfiedBy(string text)
    {
        if (_regex is null || text.Length == 0)
        {
            return true;
        }

        try
        {
            var match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static Regex? Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
