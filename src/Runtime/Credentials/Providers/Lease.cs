namespace FaceSearchToolkit;

/// <summary>A value and how long it may be used.</summary>
internal sealed class Lease<T>
    where T : class
{
    /// <param name="value">The value.</param>
    /// <param name="renewsAt">When a new one is sought while this one still serves; at the latest at its end.</param>
    /// <param name="endsAt">When this one serves no more.</param>
    public Lease(T value, DateTimeOffset renewsAt, DateTimeOffset endsAt)
    {
        Value = value;
        RenewsAt = renewsAt < endsAt ? renewsAt : endsAt;
        EndsAt = endsAt;
    }

    public T Value { get; }

    public DateTimeOffset RenewsAt { get; }

    public DateTimeOffset EndsAt { get; }

    /// <summary>The same value, with a later try to renew it.</summary>
    public Lease<T> RenewedLater(DateTimeOffset renewsAt) => new(Value, renewsAt, EndsAt);
}
