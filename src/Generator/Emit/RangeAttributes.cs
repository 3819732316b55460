using System.Globalization;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The attribute that carries a number's bounds: the base library's where it can hold them exactly, else the runtime's.</summary>
internal static class RangeAttributes
{
    public static string? Create(ApiMember member) =>
        member.Type.Kind switch
        {
            ApiTypeKind.Int32 => Whole(member, int.MinValue, int.MaxValue),
            ApiTypeKind.Int64 => Whole(member, null, null),
            ApiTypeKind.Double when RangeArguments.Create(member) is { } bounds => Floating(member, bounds),
            _ => null,
        };

    private static string? Whole(ApiMember member, int? least, int? greatest)
    {
        var minimum = NumberLiteral.ToInt64(member.Constraints.Minimum);
        var maximum = NumberLiteral.ToInt64(member.Constraints.Maximum);
        if (minimum is null && maximum is null)
        {
            return null;
        }

        return (minimum ?? least) is { } low && (maximum ?? greatest) is { } high && IsInt(low) && IsInt(high)
            ? Attributes.CreateValidation("Range", NumberLiteral.Write(low), NumberLiteral.Write(high))
            : Attributes.CreateAnnotation("ApiRange", Text(minimum), Text(maximum));
    }

    private static string Floating(ApiMember member, RangeArguments bounds) =>
        bounds is { Minimum: not null, Maximum: not null }
            ? Attributes.CreateValidation("Range", bounds.Minimum, bounds.Maximum)
            : Attributes.CreateAnnotation("ApiRange", Text(member.Constraints.Minimum), Text(member.Constraints.Maximum));

    private static bool IsInt(long value) => value is >= int.MinValue and <= int.MaxValue;

    private static string Text(decimal? value) => value is { } number ? $"\"{NumberLiteral.ToText(number)}\"" : "null";
}
