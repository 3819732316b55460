using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// A value that is renewed ahead of its end. At most one renewal runs at a time, and it belongs to no caller: while the old value serves,
/// everybody goes on with it; where none does, everybody waits for that one renewal, and who stops waiting disturbs nobody. Safe for many
/// threads at once.
/// </summary>
internal sealed class RenewedValue<T>
    where T : class
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly Func<Task<Lease<T>>> _renew;
    private readonly TimeProvider _timeProvider;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile Lease<T>? _lease;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Task<T>? _renewal;

    /// <param name="renew">Gets a new value; never called twice at a time.</param>
    /// <param name="timeProvider">The clock.</param>
    public RenewedValue(Func<Task<Lease<T>>> renew, TimeProvider timeProvider)
    {
        _renew = renew;
        _timeProvider = timeProvider;
    }

    /// <summary>Whether a renewal runs beside the callers just now.</summary>
    public bool IsRenewing => Volatile.Read(ref _renewal) is not null;

    /// <summary>A value that serves now.</summary>
    public ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        var now = _timeProvider.GetUtcNow();
        return _lease is { } lease && now < lease.RenewsAt ? new(lease.Value) : RenewOrGoOn(now, cancellationToken);
    }

    private ValueTask<T> RenewOrGoOn(DateTimeOffset now, CancellationToken cancellationToken)
    {
        Task<T> renewal;
        lock (_gate)
        {
            if (_lease is { } renewed && now < renewed.RenewsAt)
            {
                return new(renewed.Value);
            }

            renewal = _renewal ??= StartRenewal();
            if (_lease is { } old && now < old.EndsAt)
            {
                return new(old.Value);
            }
        }

        return new(renewal.WaitAsync(Timeout.InfiniteTimeSpan, _timeProvider, cancellationToken));
    }

    private Task<T> StartRenewal()
    {
        var renewal = Task.Run(RenewAsync);

        // Whoever asked may have stopped waiting: a failure is then nobody's, not an unobserved one.
        _ = renewal.ContinueWith(
            static ended => ended.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
        return renewal;
    }

    private async Task<T> RenewAsync()
    {
        try
        {
            var lease = await _renew().ConfigureAwait(false);
            End(lease);
            return lease.Value;
        }
        catch (Exception)
        {
            var old = StillServing();
            End(old);
            if (old is null)
            {
                throw;
            }

            return old.Value;
        }
    }

    /// <summary>The old value where it still serves, to be renewed after a pause that fits into what is left of its life.</summary>
    private Lease<T>? StillServing()
    {
        var now = _timeProvider.GetUtcNow();
        if (_lease is not { } old || old.EndsAt <= now)
        {
            return null;
        }

        var quarter = TimeSpan.FromTicks((old.EndsAt - now).Ticks / 4);
        var pause =
            quarter < ShortestPause ? ShortestPause
            : quarter < LongestPause ? quarter
            : LongestPause;
        return old.RenewedLater(now + pause);
    }

    private void End(Lease<T>? lease)
    {
        lock (_gate)
        {
            _lease = lease;
            _renewal = null;
        }
    }
}
