using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>How a request goes on from the result of another operation.</summary>
/// <param name="Factory">The method that makes the request.</param>
/// <param name="Source">The earlier request's type.</param>
/// <param name="FromRequest">What is taken from the earlier request.</param>
/// <param name="FromResult">What is taken from its response, or from an element of it.</param>
internal sealed record LinkFacts(
    IMethodSymbol Factory,
    INamedTypeSymbol Source,
    ImmutableArray<LinkedMember> FromRequest,
    ImmutableArray<LinkedMember> FromResult
)
{
    /// <summary>All that is taken over.</summary>
    public IEnumerable<LinkedMember> Members => FromRequest.Concat(FromResult);
}
