namespace FaceSearchToolkit;

/// <summary>Options as they were when the client was made: later changes do not reach it.</summary>
internal static class OptionsSnapshot
{
    /// <summary>Timers count milliseconds in 32 bits.</summary>
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(24);

    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static ApiClientOptions Of(ApiClientOptions options)
    {
        if (options.Timeout != Timeout.InfiniteTimeSpan && (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout))
        {
            throw new ArgumentException($"{nameof(options.Timeout)} must be more than zero and at most {LongestTimeout.Days} days, or infinite.", nameof(options));
        }

        if (options.MaxResponseBytes < 1)
        {
            throw new ArgumentException($"{nameof(options.MaxResponseBytes)} must be at least 1.", nameof(options));
        }

        return new ApiClientOptions
        {
            RegionId = options.RegionId,
            Endpoint = options.Endpoint,
            Credential = options.Credential ?? DefaultCredential.Shared,
            Timeout = options.Timeout,
            MaxResponseBytes = options.MaxResponseBytes,
            UserAgent = options.UserAgent,
            TimeProvider = options.TimeProvider ?? throw new ArgumentException($"{nameof(options.TimeProvider)} is null.", nameof(options)),
            NonceFactory = options.NonceFactory ?? throw new ArgumentException($"{nameof(options.NonceFactory)} is null.", nameof(options)),
        };
    }
}
