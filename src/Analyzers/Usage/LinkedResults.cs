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
    public static ImmutableArray<Atom.Result> Of(ObjectState request, LinkFacts link)
    {
        foreach (var member in link.FromResult)
        {
            var atoms = request[member.Member].Atoms.Where(a => a is not Atom.Constant { Value: null }).ToList();
            var results = atoms
                .OfType<Atom.Result>()
                .Where(r => Same(r.Request, link.Source) && Same(r.Member, member.Source))
                .ToImmutableArray();
            if (results.Length > 0 && results.Length == atoms.Count)
            {
                return results;
            }
        }

        return ImmutableArray<Atom.Result>.Empty;
    }

    /// <summary>The earlier request as its call names it; empty where there are several.</summary>
    public static ImmutableArray<Location> RequestIn(IEnumerable<Atom.Result> results)
    {
        var places = results.Select(r => r.Argument.Syntax.GetLocation()).Distinct().ToImmutableArray();
        return places.Length == 1 ? places : ImmutableArray<Location>.Empty;
    }

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
