using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class LinkFactsReader
{
    private const string Request = "request";

    /// <summary>The links that lead to a request; a binding that is not understood is left out.</summary>
    public static ImmutableArray<LinkFacts> Read(INamedTypeSymbol request) =>
        request.GetMembers().OfType<IMethodSymbol>().Select(Read).OfType<LinkFacts>().ToImmutableArray();

    private static LinkFacts? Read(IMethodSymbol method)
    {
        if (
            method is not { IsStatic: true, Parameters.IsEmpty: false }
            || method.Find(WellKnownNames.Annotations, WellKnownNames.ApiLinkAttribute) is not { } attribute
        )
        {
            return null;
        }

        var members = attribute
            .GetTexts(0)
            .Select(binding => Read(method, binding))
            .OfType<LinkedMember>()
            .ToLookup(m => m.Parameter.Name == Request);
        return method.Parameters.FirstOrDefault(p => p.Name == Request)?.Type is INamedTypeSymbol source
            ? new LinkFacts(method, source, members[true].ToImmutableArray(), members[false].ToImmutableArray())
            : null;
    }

    private static LinkedMember? Read(IMethodSymbol method, string binding)
    {
        var ends = binding.Split('=');
        var path = ends[ends.Length - 1].Split('.');
        var parameter = method.Parameters.FirstOrDefault(p => p.Name == path[0]);
        var source = path.Skip(1)
            .Aggregate(((ITypeSymbol? Type, IPropertySymbol? Last))(parameter?.Type, null), (at, name) =>
                FindProperty(at.Type, name) is { } next ? (next.Type, next) : (null, null)
            )
            .Last;
        return parameter is not null && source is not null && FindProperty(method.ContainingType, ends[0]) is { } member
            ? new LinkedMember(member, parameter, source)
            : null;
    }

    private static IPropertySymbol? FindProperty(ITypeSymbol? type, string name) =>
        type?.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
}
