using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>A field of a filter.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Type">What its values are; null where this version of the rules does not know the type.</param>
/// <param name="Modes">How it can be compared.</param>
/// <param name="Property">The property that stands for it; null where the filter is text only.</param>
internal sealed record FilterFieldFacts(string Name, FieldType? Type, MatchMode Modes, IPropertySymbol? Property)
{
    /// <summary>Whether the field can be compared like this.</summary>
    public bool CanTake(MatchMode mode) => (Modes & mode) != MatchMode.None;
}
