using System.Globalization;
using FaceSearchToolkit.Mining;
using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Cli.Mining;

/// <summary>Says in one line what mining came to.</summary>
internal static class MiningSummary
{
    /// <param name="result">What was found.</param>
    /// <param name="isMerged">Whether the overlay was there before.</param>
    public static string Write(MiningResult result, bool isMerged)
    {
        var texts = Count(result.Texts, "text");
        if (result.Proposals.Count == 0)
        {
            return $"Nothing to propose in {texts} that the document or its overlay does not say.";
        }

        var families = result.Proposals.GroupBy(p => p.Family).OrderBy(g => g.Key).Select(g => Count(g.Count(), GetName(g.Key)));
        var kept = isMerged ? " What stood in the overlay stays as it was." : "";
        return $"{Count(result.Proposals.Count, "proposal")} in {texts}: {string.Join(", ", families)}.{kept}";
    }

    /// <summary>A family's name, as it is written for one.</summary>
    public static string GetName(MiningFamily family) =>
        family switch
        {
            MiningFamily.Values => "value set",
            MiningFamily.TimeRange => "time range",
            _ => family.ToString().ToLowerInvariant(),
        };

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
