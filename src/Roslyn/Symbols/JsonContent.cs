namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>The JSON that a member of plain text carries.</summary>
/// <param name="Filter">The filter; null where it is a time range.</param>
internal sealed record JsonContent(FilterFacts? Filter);
