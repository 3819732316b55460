using System.Globalization;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The call that reads or writes a value.</summary>
internal static class VisitCall
{
    private const string Nameless = "null";

    /// <summary>A member under its name, or the one that is the whole body.</summary>
    public static string Create(Property property, bool isWhole, TypeReferences types)
    {
        var member = property.Member;
        var name = isWhole ? Nameless : CSharpLiteral.Create(member.WireName);
        var isText =
            member is
            {
                WireKind: ApiTypeKind.String,
                Type.Kind: ApiTypeKind.Boolean or ApiTypeKind.Int32 or ApiTypeKind.Int64 or ApiTypeKind.Double
            };
        return "members." + (isText ? $"VisitText({name}, ref {property.Field})" : Call(member.Type, name, property.Field, types, 0)) + ";";
    }

    private static string Call(ApiType type, string name, string value, TypeReferences types, int level) =>
        type.Kind switch
        {
            ApiTypeKind.Object => $"VisitModel({name}, ref {value})",
            ApiTypeKind.Filter => $"VisitFilter({name}, ref {value}, {types.Format(type)}.TryParse)",
            ApiTypeKind.List or ApiTypeKind.Map => Collection(type, name, value, types, level),
            _ => $"VisitMember({name}, ref {value})",
        };

    private static string Collection(ApiType type, string name, string value, TypeReferences types, int level)
    {
        var element = TypeReferences.GetElement(type);
        var method = type.Kind == ApiTypeKind.List ? "VisitList" : "VisitMap";
        return element.Kind switch
        {
            ApiTypeKind.Object => $"VisitModels({name}, ref {value})",
            ApiTypeKind.List or ApiTypeKind.Map or ApiTypeKind.Enum or ApiTypeKind.Filter =>
                $"{method}({name}, ref {value}, {Element(element, types, level)})",
            _ => $"{method}({name}, ref {value})",
        };
    }

    /// <summary>The delegate that visits an element whose type alone does not say how; each level has names of its own.</summary>
    private static string Element(ApiType type, TypeReferences types, int level)
    {
        var suffix = level == 0 ? "" : level.ToString(CultureInfo.InvariantCulture);
        var (m, v) = ("m" + suffix, "v" + suffix);
        var (members, formatted) = (RuntimeTypes.FormatCompilerService("ApiMembers"), types.Format(type));
        if (type.Kind == ApiTypeKind.Enum)
        {
            var text = "t" + suffix;
            return $"(ref {members} {m}, ref {formatted} {v}) => "
                + $"{{ var {text} = {v}.Value; {m}.VisitMember({Nameless}, ref {text}); {v} = {text}; }}";
        }

        return $"(ref {members} {m}, ref {formatted}? {v}) => {m}.{Call(type, Nameless, v, types, level + 1)}";
    }
}
