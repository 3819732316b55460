using System.Globalization;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// Computes as C# does in a checked context. Null where the result is not certain: an overflow, a division by zero.
/// </summary>
internal static class Arithmetic
{
    /// <summary>A number as one of another type, its fraction cut off if need be; null where it does not fit.</summary>
    public static object? Convert(object? value, SpecialType type)
    {
        if (DecimalNumber.FromConstant(value) is not { } number || number is decimal.MinValue or decimal.MaxValue)
        {
            return null;
        }

        var whole = decimal.Truncate(number);
        return type switch
        {
            SpecialType.System_Double => System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
            SpecialType.System_Single => System.Convert.ToSingle(value, CultureInfo.InvariantCulture),
            SpecialType.System_Decimal => number,
            SpecialType.System_Int32 when whole is >= int.MinValue and <= int.MaxValue => (int)whole,
            SpecialType.System_Int64 when whole is >= long.MinValue and <= long.MaxValue => (long)whole,
            SpecialType.System_Int16 when whole is >= short.MinValue and <= short.MaxValue => (short)whole,
            SpecialType.System_Byte when whole is >= byte.MinValue and <= byte.MaxValue => (byte)whole,
            SpecialType.System_SByte when whole is >= sbyte.MinValue and <= sbyte.MaxValue => (sbyte)whole,
            SpecialType.System_UInt16 when whole is >= ushort.MinValue and <= ushort.MaxValue => (ushort)whole,
            SpecialType.System_UInt32 when whole is >= uint.MinValue and <= uint.MaxValue => (uint)whole,
            SpecialType.System_UInt64 when whole is >= ulong.MinValue and <= ulong.MaxValue => (ulong)whole,
            _ => null,
        };
    }

    /// <summary>The result of an operator on two numbers, in the type that C# computes in.</summary>
    public static object? Compute(BinaryOperatorKind kind, object? left, object? right, SpecialType type) =>
        (Convert(left, type), Convert(right, type)) switch
        {
            (null, _) or (_, null) => null,
            (double first, double second) => Inexact(kind, first, second),
            (float first, float second) => Convert(Inexact(kind, first, second), SpecialType.System_Single),
            var (first, second) => Convert(
                Exact(
                    kind,
                    DecimalNumber.FromConstant(first)!.Value,
                    DecimalNumber.FromConstant(second)!.Value,
                    type == SpecialType.System_Decimal
                ),
                type
            ),
        };

    private static object? Inexact(BinaryOperatorKind kind, double left, double right) =>
        kind switch
        {
            BinaryOperatorKind.Add => left + right,
            BinaryOperatorKind.Subtract => left - right,
            BinaryOperatorKind.Multiply => left * right,
            BinaryOperatorKind.Divide => left / right,
            BinaryOperatorKind.Remainder => left % right,
            _ => null,
        };

    private static object? Exact(BinaryOperatorKind kind, decimal left, decimal right, bool hasFractions)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => left + right,
                BinaryOperatorKind.Subtract => left - right,
                BinaryOperatorKind.Multiply => left * right,
                BinaryOperatorKind.Divide when right != 0 => hasFractions ? left / right : decimal.Truncate(left / right),
                BinaryOperatorKind.Remainder when right != 0 => left % right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
