using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A member and how it stands in its class.</summary>
/// <param name="Member">The member.</param>
/// <param name="Shape">How the property shows what the field holds.</param>
/// <param name="Field">The field behind the property, null where unset. An underscore and the property's name: in metadata it shares its
/// text with the accessors' names, as no other spelling does.</param>
internal sealed record Property(ApiMember Member, PropertyShape Shape, string Field)
{
    /// <summary>The properties of a class.</summary>
    public static IReadOnlyList<Property> CreateAll(ApiObject item, ObjectRole role)
    {
        var taken = new HashSet<string>(item.Members.Select(member => member.Name), StringComparer.Ordinal);
        return item.Members.Select(member => new Property(member, GetShape(member, role), CreateFieldName(member.Name, taken))).ToArray();
    }

    private static string CreateFieldName(string name, HashSet<string> taken)
    {
        var field = "_" + name;
        while (!taken.Add(field))
        {
            field += "_";
        }

        return field;
    }

    private static PropertyShape GetShape(ApiMember member, ObjectRole role) =>
        member.Retired is not null
            ? PropertyShape.Retired
            : member.Type.Kind switch
            {
                ApiTypeKind.Enum => PropertyShape.Value,
                ApiTypeKind.List or ApiTypeKind.Map => PropertyShape.Collection,
                ApiTypeKind.Boolean when role.IsResponse() => PropertyShape.Defaulted,
                ApiTypeKind.Int32 or ApiTypeKind.Int64 or ApiTypeKind.Double when role.IsResponse() && member.IsRequired =>
                    PropertyShape.Defaulted,
                _ => PropertyShape.Plain,
            };
}
