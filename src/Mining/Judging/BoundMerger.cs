using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Puts the bounds that a text names together.</summary>
internal static class BoundMerger
{
    /// <summary>One candidate with both ends, as sure as the less sure of those that gave one; null where two disagree.</summary>
    public static Candidate? Merge(IReadOnlyList<Candidate> candidates, IReadOnlyList<Candidate> titled, MiningFamily family)
    {
        var found = candidates.Where(c => c.Family == family).ToList();
        var all = found.Concat(titled.Where(c => c.Family == family)).ToList();
        if (found.Count == 0 || Disagree(all.Select(c => c.Minimum)) || Disagree(all.Select(c => c.Maximum)))
        {
            return null;
        }

        var low = FindBest(found, c => c.Minimum);
        var high = FindBest(found, c => c.Maximum);
        var best = low is not null && (high is null || low.Confidence < high.Confidence) ? low : high;
        return best! with
        {
            Source = low is null || high is null || low.Source == high.Source ? best.Source : $"{low.Source} {high.Source}",
            Minimum = low?.Minimum,
            IsMinimumExclusive = low?.IsMinimumExclusive ?? false,
            Maximum = high?.Maximum,
            IsMaximumExclusive = high?.IsMaximumExclusive ?? false,
            Unit = GetUnit(low, high),
        };
    }

    public static bool Contains(Candidate range, decimal number) =>
        !(number < range.Minimum)
        && !(number > range.Maximum)
        && !(range.IsMinimumExclusive && number == range.Minimum)
        && !(range.IsMaximumExclusive && number == range.Maximum);

    private static Candidate? FindBest(List<Candidate> found, Func<Candidate, decimal?> bound) =>
        found.Where(c => bound(c) is not null).OrderByDescending(c => c.Confidence).FirstOrDefault();

    private static bool Disagree(IEnumerable<decimal?> bounds) => bounds.Where(b => b is not null).Distinct().Skip(1).Any();

    private static string GetUnit(Candidate? low, Candidate? high) => high is { Unit.Length: > 0 } ? high.Unit : low?.Unit ?? "";
}
