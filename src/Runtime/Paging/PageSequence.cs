namespace FaceSearchToolkit;

/// <summary>Pages that learn the caller's cancellation when they are enumerated.</summary>
internal sealed class PageSequence<T> : IAsyncEnumerable<ApiPage<T>>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ApiPage<T>>> _pages;

    public PageSequence(Func<CancellationToken, IAsyncEnumerable<ApiPage<T>>> pages) => _pages = pages;

    public IAsyncEnumerator<ApiPage<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _pages(cancellationToken).GetAsyncEnumerator(cancellationToken);
}
