using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>
/// Makes <see cref="ApiPageable{T}"/>, one factory per convention of paging. Requests are copied: the caller's is never changed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiPager
{
    /// <summary>
    /// Pages by number, from the request's page or 1. Ends at an empty page, or when the total is reached; where the service tells no
    /// total, also at a page that is not full and at one that equals the page before it.
    /// </summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    /// <typeparam name="TResponse">The response's class.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The first request.</param>
    /// <param name="send">Calls the service.</param>
    /// <param name="page">The number in a request.</param>
    /// <param name="setPage">Sets the number in a request.</param>
    /// <param name="size">The page's size in a request; null where there is none.</param>
    /// <param name="setSize">Sets the page's size in a request; null where there is none.</param>
    /// <param name="items">The items in a response.</param>
    /// <param name="total">The number of items on all pages in a response; null where there is none.</param>
    public static ApiPageable<T> CreateByNumber<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> page,
        Action<TRequest, int> setPage,
        Func<TRequest, int?>? size,
        Action<TRequest, int>? setSize,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        return CreateNumbered(request, send, page, setPage, size, setSize, items, total, isOffset: false);
    }

    /// <summary>Pages by offset, from the request's offset or 0. Ends as <see cref="CreateByNumber"/> does.</summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    /// <typeparam name="TResponse">The response's class.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The first request.</param>
    /// <param name="send">Calls the service.</param>
    /// <param name="offset">The offset in a request.</param>
    /// <param name="setOffset">Sets the offset in a request.</param>
    /// <param name="size">The page's size in a request; null where there is none.</param>
    /// <param name="setSize">Sets the page's size in a request; null where there is none.</param>
    /// <param name="items">The items in a response.</param>
    /// <param name="total">The number of items on all pages in a response; null where there is none.</param>
    public static ApiPageable<T> CreateByOffset<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> offset,
        Action<TRequest, int> setOffset,
        Func<TRequest, int?>? size,
        Action<TRequest, int>? setSize,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        return CreateNumbered(request, send, offset, setOffset, size, setSize, items, total, isOffset: true);
    }

    /// <summary>
    /// Pages by token. Ends where a response has no token or one that was there before, or when the total is reached. Empty pages on the
    /// way are normal for such services, but not without end.
    /// </summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    /// <typeparam name="TResponse">The response's class.</typeparam>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The first request.</param>
    /// <param name="send">Calls the service.</param>
    /// <param name="setToken">Sets the token in a request.</param>
    /// <param name="setSize">Sets the page's size in a request; null where there is none.</param>
    /// <param name="nextToken">The next page's token in a response.</param>
    /// <param name="items">The items in a response.</param>
    /// <param name="total">The number of items on all pages in a response; null where there is none.</param>
    public static ApiPageable<T> CreateByToken<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Action<TRequest, string> setToken,
        Action<TRequest, int>? setSize,
        Func<TResponse, string?> nextToken,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        var walk = new TokenWalk<TRequest, TResponse, T>(Copy(request), send, setToken, setSize, nextToken, items, total);
        return new ApiPageable<T>(walk.GetPagesAsync);
    }

    private static ApiPageable<T> CreateNumbered<TRequest, TResponse, T>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> position,
        Action<TRequest, int> setPosition,
        Func<TRequest, int?>? size,
        Action<TRequest, int>? setSize,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total,
        bool isOffset
    )
        where TRequest : ApiRequest
        where TResponse : ApiResponse
    {
        var walk = new NumberWalk<TRequest, TResponse, T>(
            Copy(request),
            send,
            position,
            setPosition,
            size,
            setSize,
            items,
            total,
            isOffset
        );
        return new ApiPageable<T>(walk.GetPagesAsync);
    }

    private static TRequest Copy<TRequest>(TRequest request)
        where TRequest : ApiRequest
    {
        return (TRequest)(request ?? throw new ArgumentNullException(nameof(request))).Copy();
    }
}
