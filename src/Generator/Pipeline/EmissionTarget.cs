using FaceSearchToolkit.Generator.Planning;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>What generated code will be compiled with.</summary>
/// <param name="CanCompile">Whether it can be at all: the language is C# 8 or later and the runtime is referenced.</param>
/// <param name="Features">What it may use besides.</param>
internal sealed record EmissionTarget(bool CanCompile, TargetFeatures Features);
