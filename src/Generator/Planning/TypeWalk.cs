using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Walks over the types that a class refers to.</summary>
internal static class TypeWalk
{
    /// <summary>The names of the classes that the members of a class, or of what is nested in it, refer to.</summary>
    public static IEnumerable<string> FindReferences(ApiObject item) =>
        item.Members.SelectMany(member => FindReferences(member.Type)).Concat(item.Objects.SelectMany(FindReferences));

    private static IEnumerable<string> FindReferences(ApiType? type)
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
