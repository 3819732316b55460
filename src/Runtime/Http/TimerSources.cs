namespace FaceSearchToolkit;

/// <summary>
/// Sources that cancel after a time. Most calls end before it, so that their source serves the next one too, but only where no code of the
/// user's has seen its token: what a finished call was given must never be cancelled by a later one.
/// </summary>
internal static class TimerSources
{
#if NETSTANDARD2_0
    public static CancellationTokenSource Take(TimeSpan limit, TimeProvider clock, bool isReused)
    {
        _ = isReused;
        return clock.CreateCancellationTokenSource(limit);
    }

    public static void GiveBack(CancellationTokenSource source, bool isReused)
    {
        _ = isReused;
        source.Dispose();
    }
#else
    public static CancellationTokenSource Take(TimeSpan limit, TimeProvider clock, bool isReused)
    {
        if (!isReused || clock != TimeProvider.System)
        {
            return new CancellationTokenSource(limit, clock);
        }

        var source = ThreadSpare<CancellationTokenSource>.Take() ?? new CancellationTokenSource();
        source.CancelAfter(limit);
        return source;
    }

    public static void GiveBack(CancellationTokenSource source, bool isReused)
    {
        // A source on a clock of the user's may not stop its timer.
        if (!isReused || !source.TryReset())
        {
            source.Dispose();
            return;
        }

        ThreadSpare<CancellationTokenSource>.Take()?.Dispose();
        ThreadSpare<CancellationTokenSource>.Keep(source);
    }
#endif
}
