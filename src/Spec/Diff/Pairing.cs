using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>The properties of two objects, brought together by name.</summary>
internal static class Pairing
{
    /// <summary>
    /// Each name once: the earlier version's in their order, then what is new. Where one version lacks it, its property is the default
    /// value.
    /// </summary>
    public static IEnumerable<(string Name, SpecProperty Before, SpecProperty After)> PairByName(SpecNode before, SpecNode after)
    {
        if (!before.IsObject && !after.IsObject)
        {
            return [];
        }

        var (olds, news) = (before.GetProperties(), after.GetProperties());
        return HaveSameNames(olds, news) ? olds.Select((old, i) => (old.Name, old, news[i])) : Pair(olds, news);
    }

    /// <summary>As most objects of two versions have, so that nothing has to be looked up.</summary>
    private static bool HaveSameNames(List<SpecProperty> olds, List<SpecProperty> news)
    {
        var at = olds.Count == news.Count ? 0 : -1;
        while (at >= 0 && at < olds.Count && olds[at].Name == news[at].Name)
        {
            at++;
        }

        return at == olds.Count;
    }

    private static IEnumerable<(string Name, SpecProperty Before, SpecProperty After)> Pair(
        List<SpecProperty> olds,
        List<SpecProperty> news
    )
    {
        var index = news.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var known = new HashSet<string>(olds.Select(p => p.Name), StringComparer.Ordinal);
        foreach (var property in olds)
        {
            index.TryGetValue(property.Name, out var match);
            yield return (property.Name, property, match);
        }

        foreach (var property in news.Where(p => !known.Contains(p.Name)))
        {
            yield return (property.Name, default, property);
        }
    }
}
