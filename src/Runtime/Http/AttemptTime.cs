namespace FaceSearchToolkit;

/// <summary>The time of one attempt, and the cancellation from outside; told apart afterwards.</summary>
internal readonly struct AttemptTime : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _outer;

    private readonly bool _isReused;

    private AttemptTime(TimeSpan limit, bool isOwn, TimeProvider clock, bool isReused, CancellationToken outer)
    {
        IsOwn = isOwn;
        _isReused = isReused;
        _outer = outer;
        _source = limit == Timeout.InfiniteTimeSpan ? null : TimerSources.Take(limit, clock, isReused);
        _registration = _source is not null && outer.CanBeCanceled ? Link(_source, outer) : default;
    }

    /// <summary>Whether the limit is the attempt's own, not what is left of the call's.</summary>
    public bool IsOwn { get; }

    public CancellationToken Token => _source?.Token ?? _outer;

    /// <summary>Whether the limit has ended the attempt.</summary>
    public bool IsOver => _source is { IsCancellationRequested: true } && !_outer.IsCancellationRequested;

    /// <param name="call">The call.</param>
    /// <param name="ownLimit">The attempt's own limit; infinite where it has none.</param>
    /// <param name="outer">Ends the attempt, too.</param>
    public static AttemptTime Start(ApiCall call, TimeSpan ownLimit, CancellationToken outer)
    {
        var options = call.Settings.Options;
        var left = call.Time.IsLimited ? call.Time.Left : Timeout.InfiniteTimeSpan;
        var isOwn = ownLimit != Timeout.InfiniteTimeSpan && (left == Timeout.InfiniteTimeSpan || ownLimit < left);
        return new AttemptTime(isOwn ? ownLimit : left, isOwn, options.TimeProvider, !call.Settings.ShowsTokens, outer);
    }

    public static AttemptTime Start(TimeSpan limit, TimeProvider clock, CancellationToken outer) =>
        new(limit, isOwn: true, clock, isReused: false, outer);

    public void Dispose()
    {
        if (_source is not null)
        {
            _registration.Dispose();
            TimerSources.GiveBack(_source, _isReused);
        }
    }

    private static CancellationTokenRegistration Link(CancellationTokenSource source, CancellationToken outer)
    {
        static void Cancel(object? source) => ((CancellationTokenSource)source!).Cancel();
#if NETSTANDARD2_0
        return outer.Register(Cancel, source, useSynchronizationContext: false);
#else
        return outer.UnsafeRegister(Cancel, source);
#endif
    }
}
