using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Symbols;

internal static class RequestFactsReader
{
    public static RequestFacts? Read(INamedTypeSymbol type) => OperationOf(type) is { } operation
        ? new RequestFacts(operation, type.GetMembers().OfType<IPropertySymbol>().Where(IsRequired).ToImmutableArray(), LinkFactsReader.Read(type))
        : null;

    public static string? OperationOf(INamedTypeSymbol type) => type.Find(WellKnownNames.Annotations, WellKnownNames.ApiOperationAttribute)?.TextAt(0);

    private static bool IsRequired(IPropertySymbol property) =>
        property is { IsStatic: false, SetMethod: not null } && property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RequiredAttribute) is not null;
}
