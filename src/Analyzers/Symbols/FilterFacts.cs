using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Symbols;

/// <summary>A filter class.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Fields">Wire names of its fields, in order of declaration.</param>
/// <param name="Properties">The properties that stand for fields, by wire name.</param>
internal sealed record FilterFacts(string Name, ImmutableArray<string> Fields, ImmutableDictionary<string, IPropertySymbol> Properties)
{
    /// <summary>The wire name of the field that the property stands for, or null.</summary>
    public string? FieldOf(IPropertySymbol property) => Fields.FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(Properties[f], property));
}
