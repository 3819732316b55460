using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Times that are made of constants. Local time is never known: the machine that runs the code has its own.</summary>
internal static class Moments
{
    private const int MostParts = 7;

    /// <summary><c>FromUnixTimeMilliseconds</c> and <c>FromUnixTimeSeconds</c>; null for any other call.</summary>
    public static FlowValue? EvaluateCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments, MomentSymbols symbols)
    {
        if (!call.TargetMethod.IsStatic || arguments.Length != 1 || !symbols.IsDateTimeOffset(call.TargetMethod.ContainingType))
        {
            return null;
        }

        return call.TargetMethod.Name switch
        {
            nameof(DateTimeOffset.FromUnixTimeMilliseconds) => ConvertEach(arguments[0], FromMilliseconds),
            nameof(DateTimeOffset.FromUnixTimeSeconds) => ConvertEach(arguments[0], FromSeconds),
            _ => null,
        };
    }

    /// <summary><c>UnixEpoch</c> and the ends of time; null for any other field.</summary>
    public static object? EvaluateField(IFieldSymbol field, MomentSymbols symbols)
    {
        if (symbols.IsTimeSpan(field.ContainingType))
        {
            return field.Name == nameof(TimeSpan.Zero) ? TimeSpan.Zero : null;
        }

        return !symbols.IsDateTimeOffset(field.ContainingType)
            ? null
            : field.Name switch
            {
                "UnixEpoch" => new Moment(DateTimeOffset.FromUnixTimeMilliseconds(0), null),
                nameof(DateTimeOffset.MinValue) => new Moment(DateTimeOffset.MinValue, null),
                nameof(DateTimeOffset.MaxValue) => new Moment(DateTimeOffset.MaxValue, null),
                _ => null,
            };
    }

    /// <summary>A <c>DateTimeOffset</c> or <c>DateTime</c> that is made of constants and is in UTC; null for any other creation.</summary>
    public static FlowValue? EvaluateCreation(IObjectCreationOperation creation, ImmutableArray<FlowValue> arguments, MomentSymbols symbols)
    {
        if (!symbols.IsDateTimeOffset(creation.Type) && !symbols.IsDateTime(creation.Type))
        {
            return null;
        }

        var values = creation.Arguments.Zip(arguments, ReadArgument).OrderBy(p => p.Ordinal).Select(p => p.Value).ToList();
        return Create(values, symbols.IsDateTime(creation.Type)) is { } moment
            ? FlowValue.From(new AbstractValue.Constant(moment, creation))
            : FlowValue.Unknown;
    }

    private static (int Ordinal, object? Value) ReadArgument(IArgumentOperation argument, FlowValue value)
    {
        var known = (value.Single as AbstractValue.Constant)?.Value;
        return (
            argument.Parameter?.Ordinal ?? 0,
            argument.Parameter?.Type.TypeKind == TypeKind.Enum && known is int kind ? (DateTimeKind)kind : known
        );
    }

    private static Moment? Create(List<object?> values, bool isDateTime)
    {
        if (!isDateTime && values.Count > 0 && values[0] is Moment given)
        {
            return values.Count == 1 || values[1] is TimeSpan ? given : null;
        }

        var isUtc = values.LastOrDefault() is { } last && (isDateTime ? last is DateTimeKind.Utc : last is TimeSpan);
        var parts = values.Take(values.Count - 1).OfType<int>().ToArray();
        return isUtc && parts.Length == values.Count - 1 ? Create(parts) : null;
    }

    private static Moment? Create(int[] parts)
    {
        if (parts.Length is not (3 or 6 or MostParts))
        {
            return null;
        }

        int At(int index) => index < parts.Length ? parts[index] : 0;
        try
        {
            return new Moment(new DateTimeOffset(At(0), At(1), At(2), At(3), At(4), At(5), At(6), TimeSpan.Zero), null);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static FlowValue ConvertEach(FlowValue value, Func<long, Moment?> read) =>
        value.Select(alternative =>
            alternative is AbstractValue.Constant constant
            && Arithmetic.Convert(constant.Value, SpecialType.System_Int64) is long number
            && read(number) is { } moment
                ? constant with
                {
                    Value = moment,
                }
                : new AbstractValue.Unknown()
        );

    private static Moment? FromMilliseconds(long value) =>
        UnixTime.IsMilliseconds(value) ? new Moment(DateTimeOffset.FromUnixTimeMilliseconds(value), value) : null;

    private static Moment? FromSeconds(long value) =>
        UnixTime.IsSeconds(value) ? new Moment(DateTimeOffset.FromUnixTimeSeconds(value), null) : null;
}
