using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The bounds of a number, as C# literals of the number's own kind.</summary>
/// <param name="Minimum">Least value, or null.</param>
/// <param name="Maximum">Greatest value, or null.</param>
/// <param name="IsWhole">Whether they are whole numbers.</param>
internal sealed record RangeArguments(string? Minimum, string? Maximum, bool IsWhole)
{
    /// <summary>The least value, stated or by nature.</summary>
    public string Low => Minimum ?? (IsWhole ? "long.MinValue" : "double.NegativeInfinity");

    /// <summary>The greatest value, stated or by nature.</summary>
    public string High => Maximum ?? (IsWhole ? "long.MaxValue" : "double.PositiveInfinity");

    /// <summary>The bounds of a member, or null where it has none.</summary>
    public static RangeArguments? Create(ApiMember member)
    {
        var (minimum, maximum) = (member.Constraints.Minimum, member.Constraints.Maximum);
        var bounds = member.Type.Kind switch
        {
            ApiTypeKind.Int32 or ApiTypeKind.Int64 => new RangeArguments(Whole(minimum), Whole(maximum), IsWhole: true),
            ApiTypeKind.Double => new RangeArguments(Floating(minimum), Floating(maximum), IsWhole: false),
            _ => null,
        };
        return bounds is { Minimum: null, Maximum: null } ? null : bounds;
    }

    private static string? Whole(decimal? bound) => NumberLiteral.ToInt64(bound) is { } value ? NumberLiteral.Write(value) : null;

    private static string? Floating(decimal? bound) => bound is { } value ? NumberLiteral.CreateDouble(value) : null;
}
