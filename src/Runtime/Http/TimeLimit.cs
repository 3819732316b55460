namespace FaceSearchToolkit;

/// <summary>Times that a timer can count.</summary>
internal static class TimeLimit
{
    /// <summary>Timers count milliseconds in 32 bits.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <exception cref="ArgumentException">The time is out of its range.</exception>
    public static void Check(TimeSpan limit, string option)
    {
        if (limit != Timeout.InfiniteTimeSpan && (limit <= TimeSpan.Zero || limit > Longest))
        {
            throw new ArgumentException($"{option} must be more than zero and at most {Longest.Days} days, or infinite.");
        }
    }
}
