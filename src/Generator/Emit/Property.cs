using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A member and how it stands in its class.</summary>
/// <param name="Member">The member.</param>
/// <param name="Shape">How it stands.</param>
/// <param name="Storage">What holds its value, null where unset: the property, or the field behind it.</param>
internal sealed record Property(ApiMember Member, PropertyShape Shape, string Storage)
{
    /// <summary>The properties of a class.</summary>
    public static IReadOnlyList<Property> Of(ApiObject item, ObjectRole role)
    {
        // The static field with the wire names is called so in every class.
        var taken = new HashSet<string>(item.Members.Select(member => member.Name), StringComparer.Ordinal) { ClassEmitter.NamesField };
        return item.Members.Select(member => Of(member, ShapeOf(member, role), taken)).ToArray();
    }

    private static Property Of(ApiMember member, PropertyShape shape, HashSet<string> taken)
    {
        if (shape == PropertyShape.Plain)
        {
            return new Property(member, shape, member.Name);
        }

        var field = "_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
        while (!taken.Add(field))
        {
            field += "_";
        }

        return new Property(member, shape, field);
    }

    private static PropertyShape ShapeOf(ApiMember member, ObjectRole role) => member.Type.Kind switch
    {
        ApiTypeKind.List or ApiTypeKind.Map => PropertyShape.Collection,
        ApiTypeKind.Boolean when role.IsAnswer() => PropertyShape.Defaulted,
        ApiTypeKind.Int32 or ApiTypeKind.Int64 or ApiTypeKind.Single or ApiTypeKind.Double when role.IsAnswer() && member.IsRequired => PropertyShape.Defaulted,
        _ when member.IsDeprecated => PropertyShape.OverField,
        _ => PropertyShape.Plain,
    };
}
