using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Writes a number as a C# literal that a member takes.</summary>
internal static class MemberLiteral
{
    /// <summary>The literal; null where the member's type has none for this number.</summary>
    public static string? Write(decimal value, ITypeSymbol type)
    {
        var text = DecimalNumber.Format(value);
        return UnwrapNullable(type).SpecialType switch
        {
            SpecialType.System_Int32 when value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue => text,
            SpecialType.System_Int64 when value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue => text,
            SpecialType.System_Single => text + "f",
            SpecialType.System_Double => text,
            SpecialType.System_Decimal => text + "m",
            _ => null,
        };
    }

    private static ITypeSymbol UnwrapNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
