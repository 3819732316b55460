using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>
/// A step as people read it: which operations went and came in one line each, then what changed inside the others, the worst first.
/// </summary>
/// <param name="Removed">Operations that are gone.</param>
/// <param name="Added">Operations that are new.</param>
/// <param name="Groups">Everything else.</param>
internal sealed record DiffOutline(IReadOnlyList<DiffChange> Removed, IReadOnlyList<DiffChange> Added, IReadOnlyList<DiffGroup> Groups)
{
    /// <summary>The outline of a step.</summary>
    public static DiffOutline Create(DiffStep step) =>
        new(
            SelectOperations(step, SpecChangeAction.Removed),
            SelectOperations(step, SpecChangeAction.Added),
            [
                .. step
                    .Changes.Where(IsInside)
                    .GroupBy(c => ChangeView.GetGroup(c.Change), StringComparer.Ordinal)
                    .Select(g => new DiffGroup(g.Key, [.. ChangeView.Sort(g)]))
                    .OrderByDescending(g => g.Worst),
            ]
        );

    /// <summary>The two lists, each with its title; those that are empty are left out.</summary>
    public IEnumerable<(string Title, IReadOnlyList<DiffChange> Operations)> Lists
    {
        get
        {
            foreach (var (operations, word) in new[] { (Removed, "removed"), (Added, "added") })
            {
                if (operations.Count > 0)
                {
                    yield return (
                        FormattableString.Invariant($"{operations.Count} operation{(operations.Count == 1 ? "" : "s")} {word}"),
                        operations
                    );
                }
            }
        }
    }

    /// <summary>Whether a change is inside something that both versions have.</summary>
    public static bool IsInside(DiffChange found) =>
        found.Change.Kind is not { Part: SpecChangePart.Operation, Aspect: SpecChangeAspect.Itself };

    private static DiffChange[] SelectOperations(DiffStep step, SpecChangeAction action) =>
        [.. step.Changes.Where(c => !IsInside(c) && c.Change.Kind.Action == action)];
}
