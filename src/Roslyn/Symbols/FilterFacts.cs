using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>A filter class.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Names">Wire names of its fields, in order of declaration.</param>
/// <param name="Fields">The fields by wire name.</param>
internal sealed record FilterFacts(string Name, ImmutableArray<string> Names, ImmutableDictionary<string, FilterFieldFacts> Fields)
{
    /// <summary>The field that the property stands for, or null.</summary>
    public FilterFieldFacts? FindField(IPropertySymbol property) =>
        Fields.Values.FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.Property, property));
}
