using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>A change between two versions of a log.</summary>
/// <param name="Change">What changed.</param>
/// <param name="UndoneIn">The later version that has it back as it was, or null.</param>
/// <param name="Undoes">The earlier version that made the change which this one takes back, or null.</param>
internal sealed record DiffChange(SpecChange Change, string? UndoneIn = null, string? Undoes = null)
{
    /// <summary>What a log says of coming and going, or null.</summary>
    public string? Note =>
        (UndoneIn, Undoes) switch
        {
            (null, null) => null,
            (null, _) => $"takes back what {Undoes} changed",
            (_, null) => $"taken back in {UndoneIn}",
            _ => $"takes back what {Undoes} changed; taken back in {UndoneIn}",
        };
}
