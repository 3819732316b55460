using System.Diagnostics;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// A value that is renewed ahead of its end. At most one renewal runs at a time, and it belongs to no caller: while the old value serves,
/// everybody goes on with it; where none does, everybody waits for that one renewal, and who stops waiting disturbs nobody. One that takes
/// too long is given up. After a failure everybody gets that failure for a while: the source is not asked anew by each caller. Safe for
/// many threads at once.
/// </summary>
internal sealed class RenewedValue<T>
    where T : class
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Shorter than a call's time by default, so that callers learn what is missing.</summary>
    private static readonly TimeSpan LongestRenewal = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan FirstPauseAfterFailure = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPauseAfterFailure = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private readonly Func<CancellationToken, Task<Lease<T>>> _renew;
    private readonly TimeProvider _timeProvider;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile Lease<T>? _lease;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Task<T>? _renewal;

    /// <summary>What callers get until the source may be asked again; null after a success.</summary>
    private Task<T>? _failure;
    private DateTimeOffset _asksAgainAt;
    private int _failures;

    /// <param name="renew">Gets a new value; never called while an earlier call runs that has not been given up.</param>
    /// <param name="timeProvider">The clock.</param>
    public RenewedValue(Func<CancellationToken, Task<Lease<T>>> renew, TimeProvider timeProvider)
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

            if (_failure is { } failure && now < _asksAgainAt)
            {
                return new(failure);
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
        return Observe(renewal);
    }

    private static Task<TResult> Observe<TResult>(Task<TResult> task)
    {
        _ = task.ContinueWith(
            static ended => ended.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
        return task;
    }

    private async Task<T> RenewAsync()
    {
        try
        {
            var lease = await RenewInTimeAsync().ConfigureAwait(false);
            End(lease, null);
            return lease.Value;
        }
        catch (Exception exception)
        {
            var old = StillServing();
            End(old, exception);
            if (old is null)
            {
                throw;
            }

            return old.Value;
        }
    }

    /// <summary>A source that heeds no cancellation, or holds its thread, is left behind.</summary>
    private async Task<Lease<T>> RenewInTimeAsync()
    {
        using var time = AttemptTime.Start(LongestRenewal, _timeProvider, CancellationToken.None);
        var token = time.Token;
        try
        {
            return await Observe(Task.Run(() => _renew(token), CancellationToken.None))
                .WaitAsync(Timeout.InfiniteTimeSpan, _timeProvider, token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (time.IsOver)
        {
            var seconds = LongestRenewal.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw ApiCredentialException.Unreachable($"No credential came within {seconds} s; its source does not respond.");
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

    private void End(Lease<T>? lease, Exception? exception)
    {
        lock (_gate)
        {
            _lease = lease;
            _renewal = null;
            if (lease is not null)
            {
                _failure = null;
                _failures = 0;
                return;
            }

            _failure = Observe(Task.FromException<T>(exception!));
            _asksAgainAt = _timeProvider.GetUtcNow() + GetPause(++_failures);
        }
    }

    /// <summary>Doubles with each failure in a row.</summary>
    private static TimeSpan GetPause(int failures)
    {
        var pause = TimeSpan.FromTicks(FirstPauseAfterFailure.Ticks << Math.Min(failures - 1, 16));
        return pause < LongestPauseAfterFailure ? pause : LongestPauseAfterFailure;
    }
}
