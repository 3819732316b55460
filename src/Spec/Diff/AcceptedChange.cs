using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A line in a list of accepted changes.</summary>
/// <param name="Id">The change's <see cref="SpecChange.Id"/>.</param>
/// <param name="Location">Where the line stands.</param>
public sealed record AcceptedChange(string Id, SpecLocation Location);
