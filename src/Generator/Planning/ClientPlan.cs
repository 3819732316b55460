using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>One client to emit.</summary>
/// <param name="FileStem">What its files' names begin with.</param>
/// <param name="Settings">What all its files share.</param>
/// <param name="Model">What is emitted.</param>
internal sealed record ClientPlan(string FileStem, EmitSettings Settings, ApiModel Model);
