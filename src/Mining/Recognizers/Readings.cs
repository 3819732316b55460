namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Judges the values of a list among themselves.</summary>
internal static class Readings
{
    /// <summary>Whether two are the same, or differ only by case.</summary>
    public static bool AreTwins(IReadOnlyList<ListedValue> values) =>
        values.Select(v => v.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() < values.Count;
}
