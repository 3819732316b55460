namespace FaceSearchToolkit;

/// <summary>Results that come in pages. Each enumeration calls the service anew, a page at a time, as far as it is read.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ApiPageable<T> : IAsyncEnumerable<T>
{
    private readonly Func<int?, CancellationToken, IAsyncEnumerable<ApiPage<T>>> _pages;

    internal ApiPageable(Func<int?, CancellationToken, IAsyncEnumerable<ApiPage<T>>> pages) => _pages = pages;

    /// <summary>The results page by page.</summary>
    /// <param name="pageSizeHint">
    /// How many items a page should have: it takes the place of the request's own size, and has to be in the operation's range. Null: the
    /// request's own. Without effect where the operation has no such parameter.
    /// </param>
    /// <returns>The pages; nothing is sent before they are enumerated.</returns>
    public IAsyncEnumerable<ApiPage<T>> AsPages(int? pageSizeHint = null) => new PageSequence<T>(_pages, pageSizeHint);

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in _pages(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
