using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Build;

/// <summary>The client that an item gives.</summary>
/// <param name="Path">Path of the item's document.</param>
/// <param name="Namespace">A valid namespace, keywords escaped.</param>
/// <param name="Name">Simple name of the client class.</param>
/// <param name="Types">Simple names of what else it puts into the namespace.</param>
public sealed record SpecClient(string Path, string Namespace, string Name, EquatableArray<string> Types)
{
    /// <summary>
    /// The first type that both clients would declare (FST0010): the client itself, or a type beside it; null where they can live together.
    /// </summary>
    public static string? FindCollision(SpecClient one, SpecClient other)
    {
        // Generated files are named after clients, and a file system may not tell letter case apart.
        if (string.Equals(one.FullName, other.FullName, StringComparison.OrdinalIgnoreCase))
        {
            return one.Name;
        }

        return one.Namespace == other.Namespace ? one.Names.Intersect(other.Names, StringComparer.Ordinal).FirstOrDefault() : null;
    }

    private string FullName => Namespace + "." + Name;

    private IEnumerable<string> Names => [Name, Naming.TypeNaming.NameClientInterface(Name), .. Types];
}
