using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class MemberConstraintsReader
{
    private const string MinimumLength = "MinimumLength";

    public static MemberConstraints Read(IPropertySymbol property) =>
        new(
            RequestFactsReader.FindOperation(property.ContainingType) ?? property.ContainingType.Name,
            NumberRangeReader.Read(property),
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiValuesAttribute)?.GetTexts(0) ?? ImmutableArray<string>.Empty,
            ReadLength(property) is { } length && length.Least <= length.Greatest ? length : null,
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RegularExpressionAttribute)?.GetText(0) is { } pattern
                ? new TextPattern(pattern)
                : null,
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RequiredAttribute) is not null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiSensitiveAttribute) is not null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiSourceAttribute)?.GetText(0)
        );

    private static (int Least, int Greatest)? ReadLength(IPropertySymbol property)
    {
        if (
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.StringLengthAttribute) is not { } attribute
            || attribute.GetInteger(0) is not { } greatest
        )
        {
            return null;
        }

        var least = attribute.NamedArguments.FirstOrDefault(a => a.Key == MinimumLength).Value;
        return (least is { Kind: TypedConstantKind.Primitive, Value: int number } ? number : 0, greatest);
    }
}
