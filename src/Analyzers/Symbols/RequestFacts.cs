using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Symbols;

/// <summary>A request class.</summary>
/// <param name="Operation">Wire name of its operation.</param>
/// <param name="Required">The members that the service insists on, in order of declaration.</param>
internal sealed record RequestFacts(string Operation, ImmutableArray<IPropertySymbol> Required);
