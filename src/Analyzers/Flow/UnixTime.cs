namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Times as numbers.</summary>
internal static class UnixTime
{
    private const long Second = 1000;
    private const long LeastSuspect = 1_000_000_000;
    private const long GreatestSuspect = 100_000_000_000;

    /// <summary>Whether a <see cref="DateTimeOffset"/> can hold it.</summary>
    public static bool IsMilliseconds(long value) =>
        value >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && value <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>Whether a <see cref="DateTimeOffset"/> can hold it.</summary>
    public static bool IsSeconds(long value) =>
        value >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && value <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>
    /// Whether a number of milliseconds is one of seconds in truth: as seconds it is a time from 2001 on, as milliseconds one in the first
    /// years after 1970.
    /// </summary>
    public static bool LooksLikeSeconds(long milliseconds) => milliseconds is >= LeastSuspect and <= GreatestSuspect;

    /// <summary>The milliseconds of a number of seconds.</summary>
    public static long ToMilliseconds(long seconds) => seconds * Second;
}
