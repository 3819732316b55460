using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class RequestFactsReader
{
    public static RequestFacts? Read(INamedTypeSymbol type) =>
        FindOperation(type) is { } operation ? new RequestFacts(operation, ReadRequired(type), LinkFactsReader.Read(type)) : null;

    /// <summary>The members that the service insists on, in order of declaration.</summary>
    public static ImmutableArray<IPropertySymbol> ReadRequired(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(IsRequired).ToImmutableArray();

    public static string? FindOperation(INamedTypeSymbol type) =>
        type.Find(WellKnownNames.Annotations, WellKnownNames.ApiOperationAttribute)?.GetText(0);

    private static bool IsRequired(IPropertySymbol property) =>
        property is { IsStatic: false, SetMethod: not null }
        && property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RequiredAttribute) is not null;
}
