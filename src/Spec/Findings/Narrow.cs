using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Findings;

/// <summary>Keeps a place from covering a whole file.</summary>
internal static class Narrow
{
    /// <summary>The first character of a value.</summary>
    public static SpecPlace ToStart(SpecNode node)
    {
        var place = node.Place;
        return place with { Length = 1, EndLine = place.StartLine, EndColumn = place.StartColumn + 1 };
    }
}
