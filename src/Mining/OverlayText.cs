using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Writing;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Mining;

/// <summary>Writes proposals as an overlay.</summary>
public static class OverlayText
{
    /// <summary>
    /// An overlay with the proposals in their order, each with its sentence as <c>x-source</c> and its confidence in <c>$comment</c>.
    /// </summary>
    /// <param name="proposals">The proposals.</param>
    /// <param name="existing">An overlay that is there; null or blank for none. What it says stays, to the letter; proposals only add to
    /// it.</param>
    /// <exception cref="ArgumentException"><paramref name="existing"/> is not a JSON object.</exception>
    public static string Write(IEnumerable<MiningProposal> proposals, string? existing = null)
    {
        var branch = OverlayTree.Create(proposals);
        if (string.IsNullOrWhiteSpace(existing))
        {
            return branch.Entries.Count == 0
                ? "{\n}\n"
                : "{\n" + new BranchWriter("\n").Write(branch.Entries, isParameters: false, "  ") + "\n}\n";
        }

        var document = JsonText.Parse(existing, JsonSyntax.Relaxed);
        if (document.Error is not null || document.Root.Kind != JsonKind.Object)
        {
            throw new ArgumentException("The overlay is not a JSON object.", nameof(existing));
        }

        return OverlayMerge.Merge(existing, document.Root, branch);
    }
}
