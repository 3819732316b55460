using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Compares neighbours.</summary>
internal static class DiffLog
{
    /// <summary>The changes from each version to the next.</summary>
    public static async Task<IReadOnlyList<DiffStep>> CompareAsync(IReadOnlyList<SpecVersion> versions, IReadOnlyList<string> operations, CommandHost host, CancellationToken cancellationToken)
    {
        var steps = new List<DiffStep>();
        for (var i = 1; i < versions.Count; i++)
        {
            var (before, after) = (versions[i - 1], versions[i]);

            // In a build, the item's overlay is laid over the baseline, too.
            var found = SpecDiff.Compare((before.Overlay is null ? before with { Overlay = after.Overlay } : before).ToInput(operations), after.ToInput(operations), cancellationToken);
            if (!found.IsComparable)
            {
                await ThrowUnusableAsync([before, after], host, cancellationToken).ConfigureAwait(false);
            }

            steps.Add(new DiffStep(before.Name, after.Name, [.. found.Changes.Select(c => new DiffChange(c))]));
        }

        ThrowIfUnknown(versions, operations, cancellationToken);
        return Flapping.Mark(steps);
    }

    private static async Task ThrowUnusableAsync(SpecVersion[] versions, CommandHost host, CancellationToken cancellationToken)
    {
        foreach (var version in versions)
        {
            await SpecCheck.ThrowIfUnusableAsync(SpecProject.Of(version.Document, version.Overlay, host), host, cancellationToken).ConfigureAwait(false);
        }

        throw new InputException($"{versions[0].Name} and {versions[1].Name} cannot be compared");
    }

    private static void ThrowIfUnknown(IReadOnlyList<SpecVersion> versions, IReadOnlyList<string> operations, CancellationToken cancellationToken)
    {
        if (operations.Count == 0)
        {
            return;
        }

        var names = versions.SelectMany(v => OperationsOf(v.Document.Text!, cancellationToken)).Distinct(StringComparer.Ordinal).ToArray();
        var messages = operations.Except(names, StringComparer.Ordinal)
            .Select(o => $"There is no operation {o} in any version{(NearestName.Find(o, names) is { } nearest ? $": did you mean {nearest}?" : "; letter case counts")}").ToArray();
        if (messages.Length > 0)
        {
            throw new InputException(string.Join('\n', messages));
        }
    }

    private static List<string> OperationsOf(string text, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        if (JsonText.Parse(text, JsonSyntax.Relaxed, cancellationToken).Root.TryGetProperty("apis", out var apis))
        {
            foreach (var property in apis.Properties)
            {
                names.Add(property.Name);
            }
        }

        return names;
    }
}
