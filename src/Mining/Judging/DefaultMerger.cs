using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Picks the default of a text.</summary>
internal static class DefaultMerger
{
    /// <summary>The default, or null where two differ.</summary>
    public static Candidate? Merge(IReadOnlyList<Candidate> candidates, IReadOnlyList<Candidate> titled)
    {
        var found = candidates.Where(c => c.Family == MiningFamily.Default).OrderByDescending(c => c.Confidence).ToList();
        var all = found.Concat(titled.Where(c => c.Family == MiningFamily.Default));
        return found.Count > 0 && all.Select(c => c.Default).Distinct(StringComparer.Ordinal).Count() == 1 ? found[0] : null;
    }
}
