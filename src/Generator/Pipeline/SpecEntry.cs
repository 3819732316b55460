using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>A spec of the project: its text, and what the build says of it.</summary>
internal sealed record SpecEntry(SpecText Text, SpecItem Item);
