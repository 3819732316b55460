using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>The changes inside one operation or component, or of the service, the worst first.</summary>
/// <param name="Name">What they belong to.</param>
/// <param name="Changes">The changes; at least one.</param>
internal sealed record DiffGroup(string Name, IReadOnlyList<DiffChange> Changes)
{
    /// <summary>The class of the worst.</summary>
    public SpecChangeClass Worst => Changes[0].Change.Class;
}
