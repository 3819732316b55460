namespace FaceSearchToolkit;

/// <summary>Pages that learn the caller's cancellation when they are enumerated.</summary>
internal sealed class PageSequence<T> : IAsyncEnumerable<ApiPage<T>>
{
    private readonly Func<int?, CancellationToken, IAsyncEnumerable<ApiPage<T>>> _pages;
    private readonly int? _pageSizeHint;

    public PageSequence(Func<int?, CancellationToken, IAsyncEnumerable<ApiPage<T>>> pages, int? pageSizeHint)
    {
        _pages = pages;
        _pageSizeHint = pageSizeHint;
    }

    public IAsyncEnumerator<ApiPage<T>> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _pages(_pageSizeHint, cancellationToken).GetAsyncEnumerator(cancellationToken);
}
