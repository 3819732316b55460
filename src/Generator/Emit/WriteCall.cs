using System.Globalization;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The calls that write a value.</summary>
internal static class WriteCall
{
    /// <summary>Writes a member under its name.</summary>
    public static string Member(Property property)
    {
        var member = property.Member;
        var method = IsTextOnWire(member) ? "MemberText" : "Member";
        return $"{method}({CSharpLiteral.Of(member.WireName)}, {Value(member.Type, property.Storage)}{Element(member.Type, 0)})";
    }

    /// <summary>Writes a member as the whole.</summary>
    public static string Whole(Property property) =>
        $"Value({Value(property.Member.Type, property.Storage)}{Element(property.Member.Type, 0)})";

    private static bool IsTextOnWire(ApiMember member) => member.WireKind == ApiTypeKind.String
        && member.Type.Kind is ApiTypeKind.Boolean or ApiTypeKind.Int32 or ApiTypeKind.Int64 or ApiTypeKind.Single or ApiTypeKind.Double;

    private static string Value(ApiType type, string storage) => type.Kind == ApiTypeKind.Enum ? storage + "?.Value" : storage;

    /// <summary>The argument that writes an element of a list or map; each level has names of its own.</summary>
    private static string Element(ApiType type, int level)
    {
        if (type.Kind is not (ApiTypeKind.List or ApiTypeKind.Map))
        {
            return "";
        }

        var element = TypeNames.ElementOf(type);
        var suffix = level == 0 ? "" : level.ToString(CultureInfo.InvariantCulture);
        var value = element.Kind == ApiTypeKind.Enum ? $"e{suffix}.Value" : $"e{suffix}";
        return $", (w{suffix}, e{suffix}) => w{suffix}.Value({value}{Element(element, level + 1)})";
    }
}
