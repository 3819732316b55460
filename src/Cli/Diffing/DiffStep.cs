using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>What changed from one version to the next.</summary>
/// <param name="Service">The product and the version of its API, as in <c>ICE 2020-11-09</c>.</param>
/// <param name="Before">The earlier one, as it is shown.</param>
/// <param name="After">The later one.</param>
/// <param name="Changes">The changes.</param>
internal sealed record DiffStep(string Service, string Before, string After, IReadOnlyList<DiffChange> Changes)
{
    /// <summary>The two versions in few words: by their files' names, where those tell them apart.</summary>
    public (string Before, string After) ShortNames
    {
        get
        {
            var (before, after) = (LastPart(Before), LastPart(After));
            return before == after ? (Before, After) : (before, after);
        }
    }

    /// <summary>How many changes are of a class.</summary>
    public int Count(SpecChangeClass kind) => Changes.Count(c => c.Change.Class == kind);

    /// <summary>How many changes are of each class, in words.</summary>
    public string Summary =>
        ChangeTexts.Summarize(Count(SpecChangeClass.Breaking), Count(SpecChangeClass.Risky), Count(SpecChangeClass.Compatible));

    private static string LastPart(string path) => path[(path.LastIndexOf('/') + 1)..];
}
