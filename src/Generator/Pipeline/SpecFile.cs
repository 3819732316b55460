using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>A spec of the project: its text, and what the build says of it.</summary>
internal sealed record SpecFile(SpecText Text, SpecItem Item);
