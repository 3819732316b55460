using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares sets by what they contain.</summary>
internal static class SetComparison
{
    /// <summary>Wider with new members, narrower without some; something else with both.</summary>
    public static SpecChangeDirection GetDirection(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after)
    {
        var isLess = before.Except(after, StringComparer.Ordinal).Any();
        var isMore = after.Except(before, StringComparer.Ordinal).Any();
        return isLess == isMore ? SpecChangeDirection.Changed
            : isLess ? SpecChangeDirection.Narrower
            : SpecChangeDirection.Wider;
    }

    /// <summary>An object's properties, each as one text.</summary>
    public static List<string> ReadEntries(SpecNode node) =>
        [.. node.GetProperties().Select(p => p.Name + ":" + NodeText.FromNode(p.Value))];
}
