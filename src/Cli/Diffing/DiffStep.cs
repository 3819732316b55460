using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>What changed from one version to the next.</summary>
/// <param name="Before">The earlier one, as it is shown.</param>
/// <param name="After">The later one.</param>
/// <param name="Changes">The changes.</param>
internal sealed record DiffStep(string Before, string After, IReadOnlyList<DiffChange> Changes)
{
    /// <summary>How many changes are of a class.</summary>
    public int Count(SpecChangeClass kind) => Changes.Count(c => c.Change.Class == kind);
}
