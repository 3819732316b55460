namespace FaceSearchToolkit.Spec.Findings;

/// <summary>What became of a spec.</summary>
/// <param name="Model">The model, or null where the document cannot be used at all.</param>
/// <param name="Findings">What there is to tell, in order of location.</param>
public sealed record SpecResult(Model.ApiModel? Model, Model.EquatableArray<SpecFinding> Findings);
