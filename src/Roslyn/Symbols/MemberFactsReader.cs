using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class MemberFactsReader
{
    private const string MinimumLength = "MinimumLength";

    public static MemberFacts Read(IPropertySymbol property) =>
        new(
            RequestFactsReader.OperationOf(property.ContainingType) ?? property.ContainingType.Name,
            ReadRange(property) is { IsPossible: true } range ? range : null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiValuesAttribute)?.TextsAt(0) ?? ImmutableArray<string>.Empty,
            ReadLength(property) is { } length && length.Least <= length.Greatest ? length : null,
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RegularExpressionAttribute)?.TextAt(0) is { } pattern
                ? new TextPattern(pattern)
                : null,
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RequiredAttribute) is not null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.SensitiveAttribute) is not null,
            property.Find(WellKnownNames.Annotations, WellKnownNames.ApiSourceAttribute)?.TextAt(0)
        );

    private static NumberRange? ReadRange(IPropertySymbol property)
    {
        if (property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RangeAttribute) is { } range)
        {
            var arguments = range.ConstructorArguments;
            var minimum = arguments.Length >= 2 ? BoundOf(arguments[arguments.Length - 2]) : null;
            var maximum = arguments.Length >= 2 ? BoundOf(arguments[arguments.Length - 1]) : null;
            return minimum is null || maximum is null
                ? null
                : new NumberRange(Closed(minimum, int.MinValue), Closed(maximum, int.MaxValue));
        }

        return property.Find(WellKnownNames.Annotations, WellKnownNames.ApiRangeAttribute) is { } wide
            ? new NumberRange(Number.Parse(wide.TextAt(0)), Number.Parse(wide.TextAt(1)))
            : null;
    }

    private static (int Least, int Greatest)? ReadLength(IPropertySymbol property)
    {
        if (
            property.Find(WellKnownNames.DataAnnotations, WellKnownNames.StringLengthAttribute) is not { } attribute
            || attribute.NumberAt(0) is not { } greatest
        )
        {
            return null;
        }

        var least = attribute.NamedArguments.FirstOrDefault(a => a.Key == MinimumLength).Value;
        return (least is { Kind: TypedConstantKind.Primitive, Value: int number } ? number : 0, greatest);
    }

    /// <summary>RangeAttribute has no open bounds: the end of <c>int</c> stands for one.</summary>
    private static decimal? Closed(decimal? bound, int end) => bound == end ? null : bound;

    private static decimal? BoundOf(TypedConstant constant) =>
        constant switch
        {
            { Kind: TypedConstantKind.Primitive, Value: string text } => Number.Parse(text),
            { Kind: TypedConstantKind.Primitive, Value: var value } => Number.Of(value),
            _ => null,
        };
}
