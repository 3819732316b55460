using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Finds the results that a request goes on from.</summary>
internal static class LinkedResults
{
    /// <summary>
    /// The results that a member of the request was filled from as the link says; empty where it may be filled from anything else.
    /// </summary>
    public static ImmutableArray<AbstractValue.Result> Find(ObjectState request, LinkFacts link)
    {
        foreach (var member in link.FromResult)
        {
            var alternatives = request[member.Member].Alternatives.Where(a => a is not AbstractValue.Constant { Value: null }).ToList();
            var results = alternatives
                .OfType<AbstractValue.Result>()
                .Where(r => AreSame(r.Request, link.Source) && AreSame(r.Member, member.Source))
                .ToImmutableArray();
            if (results.Length > 0 && results.Length == alternatives.Count)
            {
                return results;
            }
        }

        return ImmutableArray<AbstractValue.Result>.Empty;
    }

    /// <summary>The earlier request as its call names it; empty where there are several.</summary>
    public static ImmutableArray<Location> FindRequest(IEnumerable<AbstractValue.Result> results)
    {
        var locations = results.Select(r => r.Argument.Syntax.GetLocation()).Distinct().ToImmutableArray();
        return locations.Length == 1 ? locations : ImmutableArray<Location>.Empty;
    }

    private static bool AreSame(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
