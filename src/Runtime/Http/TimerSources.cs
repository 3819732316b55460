namespace FaceSearchToolkit;

/// <summary>Sources that cancel after a time. Most calls end before it, so that their source serves the next one too.</summary>
internal static class TimerSources
{
#if NETSTANDARD2_0
    public static CancellationTokenSource Take(TimeSpan limit, TimeProvider clock) => clock.CreateCancellationTokenSource(limit);

    public static void GiveBack(CancellationTokenSource source) => source.Dispose();
#else
    public static CancellationTokenSource Take(TimeSpan limit, TimeProvider clock)
    {
        if (clock != TimeProvider.System)
        {
            return new CancellationTokenSource(limit, clock);
        }

        var source = ThreadSpare<CancellationTokenSource>.Take() ?? new CancellationTokenSource();
        source.CancelAfter(limit);
        return source;
    }

    public static void GiveBack(CancellationTokenSource source)
    {
        // A source on a clock of the user's may not stop its timer.
        if (!source.TryReset())
        {
            source.Dispose();
            return;
        }

        ThreadSpare<CancellationTokenSource>.Take()?.Dispose();
        ThreadSpare<CancellationTokenSource>.Keep(source);
    }
#endif
}
