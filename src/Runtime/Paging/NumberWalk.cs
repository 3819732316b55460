using System.Runtime.CompilerServices;

namespace FaceSearchToolkit;

/// <summary>Walks pages that are asked for by number (from 1) or by offset (from 0).</summary>
internal sealed class NumberWalk<TRequest, TResponse, T>
    where TRequest : ApiRequest
    where TResponse : ApiResponse
{
    private readonly TRequest _first;
    private readonly Func<TRequest, CancellationToken, Task<TResponse>> _send;
    private readonly Func<TRequest, int?> _position;
    private readonly Action<TRequest, int> _setPosition;
    private readonly Func<TRequest, int?>? _size;
    private readonly Action<TRequest, int>? _setSize;
    private readonly Func<TResponse, IReadOnlyList<T>?> _items;
    private readonly Func<TResponse, long?>? _total;
    private readonly bool _isOffset;

    public NumberWalk(
        TRequest first,
        Func<TRequest, CancellationToken, Task<TResponse>> send,
        Func<TRequest, int?> position,
        Action<TRequest, int> setPosition,
        Func<TRequest, int?>? size,
        Action<TRequest, int>? setSize,
        Func<TResponse, IReadOnlyList<T>?> items,
        Func<TResponse, long?>? total,
        bool isOffset
    )
    {
        _first = first;
        _send = send;
        _position = position;
        _setPosition = setPosition;
        _size = size;
        _setSize = setSize;
        _items = items;
        _total = total;
        _isOffset = isOffset;
    }

    public async IAsyncEnumerable<ApiPage<T>> GetPagesAsync(int? pageSizeHint, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var size = (_setSize is null ? null : pageSizeHint) ?? _size?.Invoke(_first);
        var position = _position(_first) ?? (_isOffset ? 0 : 1);
        long? seen = null;
        IReadOnlyList<T>? previous = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var request = (TRequest)_first.Copy();
            _setPosition(request, position);
            if (pageSizeHint is { } hint)
            {
                _setSize?.Invoke(request, hint);
            }

            var response = await _send(request, cancellationToken).ConfigureAwait(false);
            var items = _items(response) ?? [];
            var total = _total?.Invoke(response);
            if (items.Count == 0 || (total is null or 0 && RepeatedPage.AreSame(items, previous)))
            {
                yield break;
            }

            previous = items;
            yield return new ApiPage<T>(items, total, response);
            seen = (seen ?? CountBefore(position, size ?? items.Count)) + items.Count;
            var step = _isOffset ? items.Count : 1;
            if (IsLast(seen.Value, total, items.Count, size) || position > int.MaxValue - step)
            {
                yield break;
            }

            position += step;
        }
    }

    /// <summary>How many items lie before the first page that was asked for.</summary>
    private long CountBefore(int position, int size) => _isOffset ? position : Math.Max(0, position - 1L) * size;

    /// <summary>A total of 0 beside items is no total.</summary>
    private static bool IsLast(long seen, long? total, int count, int? size) => total > 0 ? seen >= total : count < size;
}
