using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Retired;

/// <summary>What the marks say: what is gone, since when, and what to do.</summary>
/// <param name="baseline">The baseline's file.</param>
internal sealed class RetirementNotes(string baseline)
{
    /// <param name="name">The operation.</param>
    /// <param name="added">The operations that are new.</param>
    public string WriteForOperation(string name, IEnumerable<string> added) =>
        $"The service no longer has the operation {name}, which {baseline} had. {Advise(name, added)}";

    /// <param name="owner">What it was a part of.</param>
    /// <param name="verb">What the owner did with it: takes, has, answers with.</param>
    /// <param name="name">The part.</param>
    /// <param name="added">The parts that are new there.</param>
    public string WriteForPart(string owner, string verb, string name, IEnumerable<string> added) =>
        $"{owner} no longer {verb} {name}, which {baseline} had. {Advise(name, added)}";

    /// <param name="name">A type that nothing leads to any more.</param>
    public string WriteForType(string name) => $"The document no longer has {name}, which {baseline} had. {Advise(name, [])}";

    private static string Advise(string name, IEnumerable<string> added) =>
        NearestName.Find(name, added) is { } nearest ? $"Remove this use, or use {nearest}, which is new." : "Remove this use.";
}
