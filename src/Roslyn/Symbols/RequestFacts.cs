using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>A request class.</summary>
/// <param name="Operation">Wire name of its operation.</param>
/// <param name="Required">The members that the service insists on, in order of declaration.</param>
/// <param name="Links">The results of other operations that its operation goes on from.</param>
internal sealed record RequestFacts(string Operation, ImmutableArray<IPropertySymbol> Required, ImmutableArray<LinkFacts> Links)
{
    /// <summary>Whether a rule asks what the member held when the request was sent.</summary>
    public bool IsWatched(IPropertySymbol property) =>
        Required.Contains(property, SymbolEqualityComparer.Default)
        || Links.Any(l => l.FromResult.Any(b => SymbolEqualityComparer.Default.Equals(b.Member, property)));

    public bool IsRequired(IPropertySymbol property) => Required.Contains(property, SymbolEqualityComparer.Default);
}
