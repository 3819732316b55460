namespace FaceSearchToolkit.Spec.Build;

/// <summary>The client that an item gives.</summary>
/// <param name="Path">Path of the item's document.</param>
/// <param name="Namespace">A valid namespace, keywords escaped.</param>
/// <param name="Name">Simple name of the client class.</param>
public sealed record SpecClient(string Path, string Namespace, string Name)
{
    /// <summary>
    /// The clients that are not the only ones of their name (FST0010), by their places in the list. Letter case does not make a difference, since generated files are named after them.
    /// </summary>
    public static IReadOnlyCollection<int> FindCollisions(IReadOnlyList<SpecClient> clients) =>
        [.. Enumerable.Range(0, clients.Count)
            .GroupBy(i => clients[i].Namespace + "." + clients[i].Name, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .SelectMany(g => g)
            .OrderBy(i => i)];
}
