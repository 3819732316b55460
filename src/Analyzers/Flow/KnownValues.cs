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

    public static FlowValue ComputeBinary(IOperation origin, BinaryOperatorKind kind, ITypeSymbol? type, FlowValue left, FlowValue right) =>
        GetResultType(type) switch
        {
            SpecialType.System_String when kind == BinaryOperatorKind.Add => Combine(origin, left, right, Concatenate),
            SpecialType.None or SpecialType.System_String or SpecialType.System_Boolean => FlowValue.Unknown,
            var number => Combine(origin, left, right, (first, second) => Arithmetic.Compute(kind, first, second, number)),
        };

    /// <summary>A negative number.</summary>
    public static FlowValue ComputeMinus(IUnaryOperation minus, FlowValue operand) =>
        ComputeBinary(minus, BinaryOperatorKind.Subtract, minus.Type, FlowValue.From(new AbstractValue.Constant(0, minus)), operand);

    /// <summary>A number cast to another type.</summary>
    public static FlowValue ComputeCast(IConversionOperation cast, FlowValue operand) =>
        GetResultType(cast.Type) is var type && type != SpecialType.None
            ? operand.Select(alternative =>
                alternative is AbstractValue.Constant constant && Arithmetic.Convert(constant.Value, type) is { } value
                    ? new AbstractValue.Constant(value, cast)
                    : new AbstractValue.Unknown()
            )
            : FlowValue.Unknown;

    /// <summary>Text with known holes.</summary>
    public static FlowValue ComputeInterpolation(IInterpolatedStringOperation text, Func<IOperation, FlowValue> evaluate)
    {
        var whole = FlowValue.From(new AbstractValue.Constant("", text));
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation piece => evaluate(piece.Text),
                IInterpolationOperation hole => ComputeHole(hole, evaluate(hole.Expression)),
                _ => evaluate(part),
            };
            whole = Combine(text, whole, value, Concatenate);
        }

        return whole;
    }

    private static FlowValue ComputeHole(IInterpolationOperation hole, FlowValue value) =>
        hole is { Alignment: null, FormatString: null } ? value : FlowValue.Unknown;

    /// <summary>Where both sides can be several things, nobody knows which go together.</summary>
    private static FlowValue Combine(IOperation origin, FlowValue left, FlowValue right, Func<object?, object?, object?> compute)
    {
        AbstractValue Computed(object? first, object? second) =>
            compute(first, second) is { } value ? new AbstractValue.Constant(value, origin) : new AbstractValue.Unknown();
        if (right.Single is AbstractValue.Constant known)
        {
            return left.Select(alternative =>
                alternative is AbstractValue.Constant constant ? Computed(constant.Value, known.Value) : new AbstractValue.Unknown()
            );
        }

        return left.Single is AbstractValue.Constant single
            ? right.Select(alternative =>
                alternative is AbstractValue.Constant constant ? Computed(single.Value, constant.Value) : new AbstractValue.Unknown()
            )
            : FlowValue.Unknown;
    }

    private static object? Concatenate(object? left, object? right) =>
        FormatText(left) is { } first && FormatText(right) is { } second && first.Length + second.Length <= MaxLength
            ? first + second
            : null;

    /// <summary>A value inside a text; null where that depends on the language of the machine.</summary>
    private static string? FormatText(object? value) =>
        value switch
        {
            null => "",
            string or char or bool => value.ToString(),
            int or long or short or byte or sbyte or ushort or uint or ulong when DecimalNumber.FromConstant(value) >= 0 =>
                System.Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => null,
        };

    private static SpecialType GetResultType(ITypeSymbol? type) =>
        type switch
        {
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable
                .TypeArguments[0]
                .SpecialType,
            { TypeKind: TypeKind.Enum } or null => SpecialType.None,
            _ => type.SpecialType,
        };
}
