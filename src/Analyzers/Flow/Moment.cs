namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>A known moment.</summary>
/// <param name="Time">When.</param>
/// <param name="Milliseconds">What was given to <c>FromUnixTimeMilliseconds</c>; null where the moment was made otherwise.</param>
internal sealed record Moment(DateTimeOffset Time, long? Milliseconds);
