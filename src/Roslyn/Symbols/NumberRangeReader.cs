using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>
/// Reads the bounds of a member off its attributes, once, as decimals: <c>[Range(1, 50)]</c>, <c>[Range(0.5, 1.5)]</c>,
/// <c>[Range(typeof(long), "1", "9")]</c> and the runtime's own <c>[ApiRange("1", null)]</c>.
/// </summary>
internal static class NumberRangeReader
{
    public static NumberRange? Read(IPropertySymbol property)
    {
        if (property.Find(WellKnownNames.DataAnnotations, WellKnownNames.RangeAttribute) is { } range)
        {
            return ReadClosed(range.ConstructorArguments);
        }

        return property.Find(WellKnownNames.Annotations, WellKnownNames.ApiRangeAttribute) is { } wide
            ? NumberRange.Create(DecimalNumber.Parse(wide.GetText(0)), DecimalNumber.Parse(wide.GetText(1)))
            : null;
    }

    private static NumberRange? ReadClosed(IReadOnlyList<TypedConstant> arguments)
    {
        var minimum = arguments.Count >= 2 ? ReadBound(arguments[arguments.Count - 2]) : null;
        var maximum = arguments.Count >= 2 ? ReadBound(arguments[arguments.Count - 1]) : null;
        return minimum is null || maximum is null
            ? null
            : NumberRange.Create(OpenEnd(minimum, int.MinValue), OpenEnd(maximum, int.MaxValue));
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
