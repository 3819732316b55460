using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class FilterFactsReader
{
    public const MatchMode AllModes = MatchMode.Exact | MatchMode.AnyOf | MatchMode.Range;

    public static FilterFacts? Read(INamedTypeSymbol type)
    {
        if (type.Find(WellKnownNames.Annotations, WellKnownNames.ApiFilterAttribute) is null)
        {
            return null;
        }

        var names = ImmutableArray.CreateBuilder<string>();
        var fields = ImmutableDictionary.CreateBuilder<string, FilterFieldFacts>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (ReadField(property) is { } field && !fields.ContainsKey(field.Name))
            {
                names.Add(field.Name);
                fields.Add(field.Name, field);
            }
        }

        return new FilterFacts(type.Name, names.ToImmutable(), fields.ToImmutable());
    }

    private static FilterFieldFacts? ReadField(IPropertySymbol property) =>
        property.Find(WellKnownNames.Annotations, WellKnownNames.ApiFilterFieldAttribute) is { } attribute
        && attribute.GetText(0) is { } name
            ? new FilterFieldFacts(name, ReadType(attribute.GetInteger(1)), ReadModes(attribute.GetInteger(2)), property)
            : null;

    private static FieldType? ReadType(int? value) =>
        value is >= (int)FieldType.Integer and <= (int)FieldType.String ? (FieldType)value : null;

    /// <summary>A field that takes no mode at all, or one that is not known here, is not judged by its modes.</summary>
    private static MatchMode ReadModes(int? value) => value is > 0 and < (int)AllModes ? (MatchMode)value : AllModes;
}
