using System.Globalization;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>What expressions give whose parts are known, though the compiler does not call them constants.</summary>
internal static class KnownValues
{
    /// <summary>Longer texts are not put together: it bounds what an analysis can take.</summary>
    private const int MaxLength = 100_000;

    public static FlowValue OfBinary(IOperation origin, BinaryOperatorKind kind, ITypeSymbol? type, FlowValue left, FlowValue right) =>
        TypeOf(type) switch
        {
            SpecialType.System_String when kind == BinaryOperatorKind.Add => Combine(origin, left, right, Concatenate),
            SpecialType.None or SpecialType.System_String or SpecialType.System_Boolean => FlowValue.Opaque,
            var number => Combine(origin, left, right, (first, second) => Arithmetic.Compute(kind, first, second, number)),
        };

    /// <summary>A negative number.</summary>
    public static FlowValue OfMinus(IUnaryOperation minus, FlowValue operand) =>
        OfBinary(minus, BinaryOperatorKind.Subtract, minus.Type, FlowValue.Of(new Atom.Constant(0, minus)), operand);

    /// <summary>A number cast to another type.</summary>
    public static FlowValue OfCast(IConversionOperation cast, FlowValue operand) =>
        TypeOf(cast.Type) is var type && type != SpecialType.None
            ? operand.Select(atom =>
                atom is Atom.Constant constant && Arithmetic.Convert(constant.Value, type) is { } value
                    ? new Atom.Constant(value, cast)
                    : new Atom.Opaque()
            )
            : FlowValue.Opaque;

    /// <summary>Text with known holes.</summary>
    public static FlowValue OfInterpolation(IInterpolatedStringOperation text, Func<IOperation, FlowValue> evaluate)
    {
        var whole = FlowValue.Of(new Atom.Constant("", text));
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation piece => evaluate(piece.Text),
                IInterpolationOperation hole => OfHole(hole, evaluate(hole.Expression)),
                _ => evaluate(part),
            };
            whole = Combine(text, whole, value, Concatenate);
        }

        return whole;
    }

    private static FlowValue OfHole(IInterpolationOperation hole, FlowValue value) =>
        hole is { Alignment: null, FormatString: null } ? value : FlowValue.Opaque;

    /// <summary>Where both sides can be several things, nobody knows which go together.</summary>
    private static FlowValue Combine(IOperation origin, FlowValue left, FlowValue right, Func<object?, object?, object?> compute)
    {
        Atom Computed(object? first, object? second) =>
            compute(first, second) is { } value ? new Atom.Constant(value, origin) : new Atom.Opaque();
        if (right.Single is Atom.Constant known)
        {
            return left.Select(atom => atom is Atom.Constant constant ? Computed(constant.Value, known.Value) : new Atom.Opaque());
        }

        return left.Single is Atom.Constant single
            ? right.Select(atom => atom is Atom.Constant constant ? Computed(single.Value, constant.Value) : new Atom.Opaque())
            : FlowValue.Opaque;
    }

    private static object? Concatenate(object? left, object? right) =>
        TextOf(left) is { } first && TextOf(right) is { } second && first.Length + second.Length <= MaxLength ? first + second : null;

    /// <summary>A value inside a text; null where that depends on the language of the machine.</summary>
    private static string? TextOf(object? value) =>
        value switch
        {
            null => "",
            string or char or bool => value.ToString(),
            int or long or short or byte or sbyte or ushort or uint or ulong when Number.Of(value) >= 0 => System.Convert.ToString(
                value,
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };

    private static SpecialType TypeOf(ITypeSymbol? type) =>
        type switch
        {
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable
                .TypeArguments[0]
                .SpecialType,
            { TypeKind: TypeKind.Enum } or null => SpecialType.None,
            _ => type.SpecialType,
        };
}
