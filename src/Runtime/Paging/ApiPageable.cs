using System.Runtime.CompilerServices;

namespace FaceSearchToolkit;

/// <summary>
/// Makes <see cref="ApiPageable{T}"/>, one factory per convention of paging. Requests are copied: the caller's is never changed.
/// </summary>
public static class ApiPageable
{
    /// <summary>
    /// Pages by number, from the request's page or 1. Ends at an empty page, or when the total is reached; where the service tells no
    /// total, also at a page that is not full and at one that equals the page before it.
    /// </summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    /// <typeparam name="TResponse">The answer's class.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The first request.</param>
    /// <param name="send">Calls the service.</param>
    /// <param name="page">The number in a request.</param>
    /// <param name="setPage">Sets the number in a request.</param>
    /// <param name="size">The page's size in a request; null where there is none.</param>
    /// <param name="items">The items in an answer.</param>
    /// <param name="total">The number of items on all pages in an answer; null where there is none.</param>
    public static ApiPageable<T> ByNumber<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> page,
        Action<TRequest, int> setPage,
        Func<TRequest, int?>? size,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        return Numbered(request, send, page, setPage, size, items, total, isOffset: false);
    }

    /// <summary>Pages by offset, from the request's offset or 0. Ends as <see cref="ByNumber"/> does.</summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    /// <typeparam name="TResponse">The answer's class.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The first request.</param>
    /// <param name="send">Calls the service.</param>
    /// <param name="offset">The offset in a request.</param>
    /// <param name="setOffset">Sets the offset in a request.</param>
    /// <param name="size">The page's size in a request; null where there is none.</param>
    /// <param name="items">The items in an answer.</param>
    /// <param name="total">The number of items on all pages in an answer; null where there is none.</param>
    public static ApiPageable<T> ByOffset<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> offset,
        Action<TRequest, int> setOffset,
        Func<TRequest, int?>? size,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        return Numbered(request, send, offset, setOffset, size, items, total, isOffset: true);
    }

    /// <summary>
    /// Pages by token. Ends where an answer has no token or one that was there before, or when the total is reached. Empty pages on the way
    /// are normal for such services, but not without end.
    /// </summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    /// <typeparam name="TResponse">The answer's class.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The first request.</param>
    /// <param name="send">Calls the service.</param>
    /// <param name="setToken">Sets the token in a request.</param>
    /// <param name="nextToken">The next page's token in an answer.</param>
    /// <param name="items">The items in an answer.</param>
    /// <param name="total">The number of items on all pages in an answer; null where there is none.</param>
    public static ApiPageable<T> ByToken<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Action<TRequest, string> setToken,
        Func<TResponse, string?> nextToken,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        var walk = new TokenWalk<TRequest, TResponse, T>(CopyOf(request), send, setToken, nextToken, items, total);
        return new ApiPageable<T>(walk.PagesAsync);
    }

    /// <summary>Items that are already there, for fakes: one page.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items.</param>
    public static ApiPageable<T> FromItems<T>(IEnumerable<T> items)
    {
        var page = new ApiPage<T>((items ?? throw new ArgumentNullException(nameof(items))).ToArray());
        return FromPages([page]);
    }

    /// <summary>Pages that are already there, for fakes.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="pages">The pages.</param>
    public static ApiPageable<T> FromPages<T>(IEnumerable<ApiPage<T>> pages)
    {
        var list = (pages ?? throw new ArgumentNullException(nameof(pages))).ToArray();
        return new ApiPageable<T>(cancellationToken => Replay(list, cancellationToken));
    }

    private static ApiPageable<T> Numbered<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> position,
        Action<TRequest, int> setPosition,
        Func<TRequest, int?>? size,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total,
        bool isOffset
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        var walk = new NumberWalk<TRequest, TResponse, T>(CopyOf(request), send, position, setPosition, size, items, total, isOffset);
        return new ApiPageable<T>(walk.PagesAsync);
    }

    private static TRequest CopyOf<TRequest>(TRequest request)
        where TRequest : ApiRequest
    {
        return (TRequest)(request ?? throw new ArgumentNullException(nameof(request))).Copy();
    }

    private static async IAsyncEnumerable<ApiPage<T>> Replay<T>(
        ApiPage<T>[] pages,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
