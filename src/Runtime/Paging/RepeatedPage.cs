namespace FaceSearchToolkit;

/// <summary>
/// Tells a page that came before from the next one: a service that does not know the page's parameter sends the same items for ever.
/// </summary>
internal static class RepeatedPage
{
    public static bool IsSame<T>(IReadOnlyList<T> page, IReadOnlyList<T>? previous)
    {
        if (previous?.Count != page.Count)
        {
            return false;
        }

        for (var i = 0; i < page.Count; i++)
        {
            if (!IsSame(page[i], previous[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame<T>(T item, T previous) =>
        item is ApiModel model ? model.ToJson() == (previous as ApiModel)?.ToJson() : EqualityComparer<T>.Default.Equals(item, previous);
}
