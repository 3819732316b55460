using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>
/// A text that carries a time range as JSON, <c>{"gte":…,"lte":…}</c>, where it is certain that the times are milliseconds.
/// </summary>
internal sealed partial class TimeRangeRecognizer : IRecognizer
{
    public IEnumerable<Candidate> Find(ProseText text, DeclaredMember member)
    {
        if (!member.IsText || member.IsResponse)
        {
            yield break;
        }

        var bounds = FindBounds(member.Example);
        var isSaid = Bounds().IsMatch(text.Folded) && text.Folded.Contains("lte", StringComparison.Ordinal);
        if (bounds.Count == 0 && !isSaid)
        {
            yield break;
        }

        var isMilliseconds = Milliseconds().IsMatch(text.Folded) && !Seconds().IsMatch(text.Folded);
        var isTime = bounds.Count > 0 && bounds.TrueForAll(b => b.Length == 13 && b.All(char.IsAsciiDigit));
        var confidence = (bounds.Count > 0, isMilliseconds, isTime) switch
        {
            (true, _, true) => 0.97,
            (false, true, _) => 0.9,
            _ => 0.3,
        };
        yield return new Candidate(
            MiningFamily.TimeRange,
            text.Statements.FirstOrDefault(s => s.Sentence.Folded.Contains("gte", StringComparison.Ordinal))?.Sentence.Text
                ?? member.Example,
            confidence
        );
    }

    /// <summary>The bounds in an example that is such an object; none where it is something else.</summary>
    private static List<string> FindBounds(string example)
    {
        var bounds = new List<string>();
        if (!example.StartsWith('{') || JsonText.Parse(example) is not { Error: null, Root: var root })
        {
            return bounds;
        }

        foreach (var property in root.Properties)
        {
            if (property.Name is not ("gte" or "lte" or "gt" or "lt"))
            {
                return [];
            }

            bounds.Add(property.Value.GetString());
        }

        return bounds;
    }

    [GeneratedRegex(@"\{[^{}]{0,40}\bgte\b", RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    [GeneratedRegex(@"毫秒|\bmilliseconds?\b|13 ?位", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Milliseconds();

    [GeneratedRegex(@"(?<!毫)秒|(?<!milli)\bseconds?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Seconds();
}
