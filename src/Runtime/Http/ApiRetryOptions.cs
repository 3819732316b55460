namespace FaceSearchToolkit;

/// <summary>
/// How often and when a failed attempt is repeated. Repeated are timeouts of an attempt, connections that fail or break, the statuses 408,
/// 429 and 5xx (but 501 and 505), and throttling. Operations that read, and the methods GET, HEAD, PUT, DELETE and OPTIONS of ROA
/// operations, are repeated after any of these; others only where nothing was sent (no name, no connection, no TLS) or where the service
/// throttled, which means that it did nothing.
/// </summary>
public sealed class ApiRetryOptions
{
    /// <summary>Attempts in all, the first one included: 1 to 10; 1 repeats nothing. Default 3.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>
    /// The longest pause before the second attempt; it doubles with each further one, and the pause taken is a random share of it ("full
    /// jitter"). Zero or more, at most a day; default 0.5 s.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// The longest pause. Where the service demands a longer one, its error is thrown instead. Zero or more, at most a day; default 20 s.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Time for an attempt that another one may follow, its response's body included; the last attempt, and one that may not be
    /// repeated, has all that is left of <see cref="ApiClientOptions.Timeout"/>. More than zero and at most 24 days, or
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>; default 30 s.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gives the share of a pause that is taken, from 0 to 1.</summary>
    internal Func<double> Jitter { get; set; } = RandomShare;

    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    internal ApiRetryOptions CloneChecked()
    {
        var day = TimeSpan.FromDays(1);
        if (MaxAttempts is < 1 or > 10)
        {
            throw new ArgumentException($"{nameof(MaxAttempts)} must be from 1 to 10.");
        }

        if (BaseDelay < TimeSpan.Zero || BaseDelay > day || MaxDelay < TimeSpan.Zero || MaxDelay > day)
        {
            throw new ArgumentException($"{nameof(BaseDelay)} and {nameof(MaxDelay)} must be from zero to a day.");
        }

        TimeLimit.Check(AttemptTimeout, nameof(AttemptTimeout));
        return Clone();
    }

    internal ApiRetryOptions Clone() => (ApiRetryOptions)MemberwiseClone();

    /// <summary>The pause after an attempt, counted from 1, where the service demands none.</summary>
    internal TimeSpan GetDelayAfter(int attempt) =>
        TimeSpan.FromTicks((long)(Jitter() * Math.Min(MaxDelay.Ticks, BaseDelay.Ticks * Math.Pow(2, attempt - 1))));

#pragma warning disable CA5394 // Nothing depends on that no one can guess a pause.
    private static double RandomShare()
    {
#if NETSTANDARD2_0
        lock (Randomness)
        {
            return Randomness.NextDouble();
        }
#else
        return Random.Shared.NextDouble();
#endif
    }
#pragma warning restore CA5394

#if NETSTANDARD2_0
    private static readonly Random Randomness = new();
#endif
}
