using System.Globalization;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The attribute that carries a number's bounds: the base library's where it can hold them exactly, else the runtime's.</summary>
internal static class RangeAttributes
{
    public static string? Of(ApiMember member) =>
        member.Type.Kind switch
        {
            ApiTypeKind.Int32 => Whole(member, int.MinValue, int.MaxValue),
            ApiTypeKind.Int64 => Whole(member, null, null),
            ApiTypeKind.Double when Bounds.Of(member) is { } bounds => Floating(member, bounds),
            _ => null,
        };

    private static string? Whole(ApiMember member, int? least, int? greatest)
    {
        var minimum = NumberLiteral.Int64(member.Constraints.Minimum);
        var maximum = NumberLiteral.Int64(member.Constraints.Maximum);
        if (minimum is null && maximum is null)
        {
            return null;
        }

        return (minimum ?? least) is { } low && (maximum ?? greatest) is { } high && IsInt(low) && IsInt(high)
            ? Attributes.Validation("Range", NumberLiteral.Write(low), NumberLiteral.Write(high))
            : Attributes.Annotation("ApiRange", Text(minimum), Text(maximum));
    }

    private static string Floating(ApiMember member, Bounds bounds) =>
        bounds is { Minimum: not null, Maximum: not null }
            ? Attributes.Validation("Range", bounds.Minimum, bounds.Maximum)
            : Attributes.Annotation(
                "ApiRange",
                Text(bounds.Minimum, member.Constraints.Minimum),
                Text(bounds.Maximum, member.Constraints.Maximum)
            );

    private static bool IsInt(long value) => value is >= int.MinValue and <= int.MaxValue;

    private static string Text(long? value) => value is { } number ? $"\"{number.ToString(CultureInfo.InvariantCulture)}\"" : "null";

    private static string Text(string? bound, string? text) => bound is null || text is null ? "null" : CSharpLiteral.Of(text);
}
