using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What differs between two versions of a document.</summary>
/// <param name="IsComparable">Whether both could be read as far as a comparison needs; otherwise there are no changes but findings.</param>
/// <param name="Changes">The changes: the service's first, then operations and components, each in order of their names.</param>
/// <param name="BeforeFindings">What there is to tell about the earlier version; those of an overlay that both have stand with the
/// later.</param>
/// <param name="AfterFindings">What there is to tell about the later version.</param>
public sealed record SpecComparison(
    bool IsComparable,
    EquatableArray<SpecChange> Changes,
    EquatableArray<SpecFinding> BeforeFindings,
    EquatableArray<SpecFinding> AfterFindings
);
