namespace FaceSearchToolkit;

/// <summary>How long values may be used.</summary>
internal static class Leases
{
    private static readonly TimeSpan LongestLead = TimeSpan.FromMinutes(15);

    /// <summary>Renewed 15 minutes ahead of its end, or in the last quarter of a short life.</summary>
    public static Lease<T> Until<T>(T value, DateTimeOffset now, DateTimeOffset endsAt)
        where T : class
    {
        var quarter = TimeSpan.FromTicks((endsAt - now).Ticks / 4);
        return new Lease<T>(value, endsAt - (quarter < LongestLead ? quarter : LongestLead), endsAt);
    }

    /// <summary>Never ends, but is looked at again.</summary>
    public static Lease<T> LookedAtAgain<T>(T value, DateTimeOffset at)
        where T : class => new(value, at, DateTimeOffset.MaxValue);

    /// <summary>Stays.</summary>
    public static Lease<T> Lasting<T>(T value)
        where T : class => LookedAtAgain(value, DateTimeOffset.MaxValue);
}
