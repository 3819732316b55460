namespace FaceSearchToolkit;

/// <summary>One page of results.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ApiPage<T>
{
    /// <summary>Makes a page.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="total">The number of items on all pages, where the service tells it.</param>
    /// <param name="response">The response that brought it, if any.</param>
    public ApiPage(IReadOnlyList<T> items, long? total = null, ApiResponse? response = null)
    {
        Items = items ?? throw new ArgumentNullException(nameof(items));
        Total = total;
        Response = response;
    }

    /// <summary>The page's items.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The number of items on all pages; null where the service does not tell it.</summary>
    public long? Total { get; }

    /// <summary>The response that brought the page; null in a fake.</summary>
    public ApiResponse? Response { get; }
}
