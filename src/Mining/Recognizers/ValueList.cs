namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>A list in which every entry begins with a value.</summary>
/// <param name="Values">The values in order.</param>
/// <param name="Source">What leads to it.</param>
/// <param name="Trust">How sure it is that these are the values of the member, from 0 to 1.</param>
/// <param name="IsConditional">Whether it counts in some cases only.</param>
internal sealed record ValueList(IReadOnlyList<ListedValue> Values, string Source, double Trust, bool IsConditional);
