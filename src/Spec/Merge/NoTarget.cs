using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>Reports an overlay key that names something the spec lacks.</summary>
internal static class NoTarget
{
    /// <summary>
    /// An overlay with more names than these that the spec lacks was made for another one: guesses would take long and help nobody.
    /// </summary>
    public const int MaxGuesses = 20;

    public static void Report(FindingSink findings, SpecNode node, string kind, string name, IEnumerable<string> candidates)
    {
        var nearest = NearestName.Find(name, candidates);
        if (nearest is null)
        {
            findings.Add(SpecMessages.NoTarget, node, kind, name);
        }
        else
        {
            findings.Add(SpecMessages.NoTargetNearest, node, kind, name, nearest);
        }
    }
}
