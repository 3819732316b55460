using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>
/// Finds what went and came back, or came and went: the platform does that, and whoever acts on the first half acts for nothing.
/// </summary>
internal static class Flapping
{
    /// <summary>The same steps, with both halves marked.</summary>
    public static IReadOnlyList<DiffStep> Mark(IReadOnlyList<DiffStep> steps)
    {
        var marked = steps.Select(s => s.Changes.ToArray()).ToArray();
        var last = new Dictionary<(string, string, string?), (int Step, int Index)>();
        for (var step = 0; step < marked.Length; step++)
        {
            for (var i = 0; i < marked[step].Length; i++)
            {
                var change = marked[step][i].Change;
                var key = CreateKey(change);
                if (last.TryGetValue(key, out var at) && at.Step < step && IsTakenBack(marked[at.Step][at.Index].Change, change))
                {
                    marked[at.Step][at.Index] = marked[at.Step][at.Index] with { UndoneIn = steps[step].After };
                    marked[step][i] = marked[step][i] with { Undoes = steps[at.Step].After };
                }

                last[key] = (step, i);
            }
        }

        return [.. steps.Select((s, i) => s with { Changes = marked[i] })];
    }

    /// <summary>A kind and its mirror are about the same part.</summary>
    private static (string Kind, string Subject, string? Keyword) CreateKey(SpecChange change) =>
        (
            string.CompareOrdinal(change.Kind.Id, change.Kind.Mirror) < 0 ? change.Kind.Id : change.Kind.Mirror,
            change.Subject,
            change.Keyword
        );

    private static bool IsTakenBack(SpecChange earlier, SpecChange later) =>
        later.Kind.Id == earlier.Kind.Mirror
        && (later.Kind.Id != later.Kind.Mirror || (later.Before == earlier.After && later.After == earlier.Before));
}
