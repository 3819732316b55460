using FaceSearchToolkit.Spec.Build;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>A spec among the additional files.</summary>
/// <param name="Text">The file.</param>
/// <param name="Item">What the project file says about it.</param>
internal sealed record SpecFile(AdditionalText Text, SpecItem Item);
