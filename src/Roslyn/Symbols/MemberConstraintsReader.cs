using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class MemberConstraintsReader
{
    private const string MinimumLength = "MinimumLength";

    public static MemberConstraints Read(IPropertySymbol property) =>
        new(
            RequestFactsReader.FindOperation(property.ContainingType) ?? property.ContainingType.Name,
            ReadRange(property) is { IsPossible: true } range ? range : null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiValuesAttribute)?.GetTexts(0) ?? ImmutableArray<string>.Empty,
            ReadLength(property) is { } length && length.Least <= length.Greatest ? length : null,
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RegularExpressionAttribute)?.GetText(0) is { } pattern
                ? new TextPattern(pattern)
                : null,
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RequiredAttribute) is not null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiSensitiveAttribute) is not null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiSourceAttribute)?.GetText(0)
        );

    private static NumberRange? ReadRange(IPropertySymbol property)
    {
        if (property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RangeAttribute) is { } range)
        {
            var arguments = range.ConstructorArguments;
            var minimum = arguments.Length >= 2 ? ReadBound(arguments[arguments.Length - 2]) : null;
            var maximum = arguments.Length >= 2 ? ReadBound(arguments[arguments.Length - 1]) : null;
            return minimum is null || maximum is null
                ? null
                : new NumberRange(OpenEnd(minimum, int.MinValue), OpenEnd(maximum, int.MaxValue));
        }

        return property.Find(WellKnownNames.Annotations, WellKnownNames.ApiRangeAttribute) is { } wide
            ? new NumberRange(DecimalNumber.Parse(wide.GetText(0)), DecimalNumber.Parse(wide.GetText(1)))
            : null;
    }

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

    /// <summary>RangeAttribute has no open bounds: the end of <c>int</c> stands for one.</summary>
    private static decimal? OpenEnd(decimal? bound, int end) => bound == end ? null : bound;

    private static decimal? ReadBound(TypedConstant constant) =>
        constant switch
        {
            { Kind: TypedConstantKind.Primitive, Value: string text } => DecimalNumber.Parse(text),
            { Kind: TypedConstantKind.Primitive, Value: var value } => DecimalNumber.FromConstant(value),
            _ => null,
        };
}
