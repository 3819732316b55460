using System.Runtime.CompilerServices;

namespace FaceSearchToolkit;

/// <summary>Walks pages that are asked for by the token of the page before.</summary>
internal sealed class TokenWalk<TRequest, TResponse, T>
    where TRequest : ApiRequest
    where TResponse : ApiResponse
{
    /// <summary>A filter can leave pages empty; a service that sends this many in a row has nothing more to say.</summary>
    private const int MaxEmptyPages = 100;

    private readonly TRequest _first;
    private readonly Func<TRequest, CancellationToken, Task<TResponse>> _send;
    private readonly Action<TRequest, string> _setToken;
    private readonly Action<TRequest, int>? _setSize;
    private readonly Func<TResponse, string?> _nextToken;
    private readonly Func<TResponse, IReadOnlyList<T>?> _items;
    private readonly Func<TResponse, long?>? _total;

    public TokenWalk(
        TRequest first,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Action<TRequest, string> setToken,
        Action<TRequest, int>? setSize,
        Func<TResponse, string?> nextToken,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total
    )
    {
        _first = first;
        _send = send;
        _setToken = setToken;
        _setSize = setSize;
        _nextToken = nextToken;
        _items = items;
        _total = total;
    }

    public async IAsyncEnumerable<ApiPage<T>> GetPagesAsync(int? pageSizeHint, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        var request = CopyFirst(pageSizeHint);
        var seen = 0L;
        var empty = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var response = await _send(request, cancellationToken).ConfigureAwait(false);
            var items = _items(response) ?? [];
            var total = _total?.Invoke(response);
            if (items.Count > 0)
            {
                yield return new ApiPage<T>(items, total, response);
            }

            seen += items.Count;
            empty = items.Count > 0 ? 0 : empty + 1;
            var token = _nextToken(response);
            if (string.IsNullOrEmpty(token) || !tokens.Add(token!) || (total > 0 && seen >= total) || empty >= MaxEmptyPages)
            {
                yield break;
            }

            request = CopyFirst(pageSizeHint);
            _setToken(request, token!);
        }
    }

    private TRequest CopyFirst(int? pageSizeHint)
    {
        var request = (TRequest)_first.Copy();
        if (pageSizeHint is { } hint)
        {
            _setSize?.Invoke(request, hint);
        }

        return request;
    }
}
