using System.Globalization;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>A clock that stands until it is moved, but whose timers run.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero).Ticks;

    public DateTimeOffset Now => GetUtcNow();

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    /// <summary>A moment from now, as the platform writes it.</summary>
    public string In(TimeSpan time) => (Now + time).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
