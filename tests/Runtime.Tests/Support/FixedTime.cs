namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A clock that stands, but whose timers run.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
