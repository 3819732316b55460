namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>The clock of a recording.</summary>
internal sealed class PinnedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
