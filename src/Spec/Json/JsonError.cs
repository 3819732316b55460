namespace FaceSearchToolkit.Spec.Json;

/// <summary>The first thing that makes a text no JSON.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; 0 at the end of the text.</param>
public sealed record JsonError(JsonErrorKind Kind, int Start, int Length);
