namespace FaceSearchToolkit;

/// <summary>Results that come in pages. Each enumeration calls the service anew, a page at a time, as far as it is read.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ApiPageable<T> : IAsyncEnumerable<T>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ApiPage<T>>> _pages;

    internal ApiPageable(Func<CancellationToken, IAsyncEnumerable<ApiPage<T>>> pages) => _pages = pages;

    /// <summary>The results page by page.</summary>
    public IAsyncEnumerable<ApiPage<T>> AsPages() => new PageSequence<T>(_pages);

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in _pages(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
