using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Walks over the types that a class refers to.</summary>
internal static class TypeWalk
{
    /// <summary>The names of the classes that the members of a class, or of what is nested in it, refer to.</summary>
    public static IEnumerable<string> References(ApiObject item) =>
        item.Members.SelectMany(member => References(member.Type)).Concat(item.Objects.SelectMany(References));

    private static IEnumerable<string> References(ApiType? type)
    {
        for (var current = type; current is not null; current = current.Element)
        {
            if (current.Kind == ApiTypeKind.Object)
            {
                yield return current.Name;
            }
        }
    }
}
