using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>A document with its overlay: all that its model depends on, and what the build says of it.</summary>
internal sealed record SpecSource(SpecInput Input, SpecItem Item);
