using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Picks the value set of a text.</summary>
internal static class ValueSetMerger
{
    /// <summary>The set, or null where there are two that differ.</summary>
    public static Candidate? Merge(IReadOnlyList<Candidate> candidates)
    {
        var found = candidates.Where(c => c.Family == MiningFamily.Values).OrderByDescending(c => c.Confidence).ToList();
        return found.Count > 0 && found.TrueForAll(c => AreSame(c, found[0])) ? found[0] : null;
    }

    private static bool AreSame(Candidate one, Candidate other) =>
        one.Values.Select(v => v.Text).ToHashSet(StringComparer.Ordinal).SetEquals(other.Values.Select(v => v.Text));
}
