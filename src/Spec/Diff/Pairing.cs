using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>The properties of two objects, brought together by name.</summary>
internal static class Pairing
{
    /// <summary>Each name once: the earlier version's in their order, then what is new. Where one version lacks it, its property is the default value.</summary>
    public static IEnumerable<(string Name, SpecProperty Before, SpecProperty After)> ByName(SpecNode before, SpecNode after)
    {
        var news = after.Properties();
        var index = new Dictionary<string, SpecProperty>(StringComparer.Ordinal);
        foreach (var property in news)
        {
            index[property.Name] = property;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in before.Properties())
        {
            known.Add(property.Name);
            index.TryGetValue(property.Name, out var match);
            yield return (property.Name, property, match);
        }

        foreach (var property in news.Where(p => !known.Contains(p.Name)))
        {
            yield return (property.Name, default, property);
        }
    }
}
