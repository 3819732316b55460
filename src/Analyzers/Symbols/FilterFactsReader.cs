using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Symbols;

internal static class FilterFactsReader
{
    public static FilterFacts? Read(INamedTypeSymbol type)
    {
        if (type.Find(WellKnownNames.Annotations, WellKnownNames.FilterAttribute) is null)
        {
            return null;
        }

        var fields = ImmutableArray.CreateBuilder<string>();
        var properties = ImmutableDictionary.CreateBuilder<string, IPropertySymbol>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            var field = property.Find(WellKnownNames.Annotations, WellKnownNames.FilterFieldAttribute)?.TextAt(0);
            if (field is not null && !properties.ContainsKey(field))
            {
                fields.Add(field);
                properties.Add(field, property);
            }
        }

        return new FilterFacts(type.Name, fields.ToImmutable(), properties.ToImmutable());
    }
}
