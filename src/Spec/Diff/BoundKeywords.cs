using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>The keywords that bound a value, compared by what they allow.</summary>
internal static class BoundKeywords
{
    /// <summary>Every such keyword.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"];

    /// <summary>The bound as text; null where there is none.</summary>
    public static string? Read(SpecNode value) => value.AsText() is { Length: > 0 } text && text != "false" ? text : null;

    /// <summary>Whether both bound the same, as numbers where they are.</summary>
    public static bool AreEqual(string? before, string? after) =>
        before == after || (Numbers.ParseDecimal(before) is { } old && Numbers.ParseDecimal(after) is { } now && old == now);

    /// <summary>Whether less is allowed now, or more.</summary>
    public static SpecChangeDirection GetDirection(string keyword, string? before, string? after)
    {
        if (before is null || after is null)
        {
            return before is null ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider;
        }

        if (keyword == "pattern" || Numbers.ParseDecimal(before) is not { } old || Numbers.ParseDecimal(after) is not { } now)
        {
            return SpecChangeDirection.Changed;
        }

        var isLeast = keyword is "minimum" or "exclusiveMinimum" or "minLength" or "minItems";
        return isLeast == (now > old) ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider;
    }
}
