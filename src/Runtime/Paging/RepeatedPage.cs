namespace FaceSearchToolkit;

/// <summary>
/// Tells a page that came before from the next one: a service that does not know the page's parameter sends the same items for ever.
/// </summary>
internal static class RepeatedPage
{
    public static bool AreSame<T>(IReadOnlyList<T> page, IReadOnlyList<T>? previous)
    {
        if (previous?.Count != page.Count)
        {
            return false;
        }

        for (var i = 0; i < page.Count; i++)
        {
            if (!AreSame(page[i], previous[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame<T>(T item, T previous) =>
        item is ApiModel model ? model.ToJson() == (previous as ApiModel)?.ToJson() : EqualityComparer<T>.Default.Equals(item, previous);
}
