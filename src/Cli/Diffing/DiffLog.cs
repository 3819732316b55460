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
    public static async Task<IReadOnlyList<DiffStep>> CompareAsync(
        IReadOnlyList<SpecVersion> versions,
        IReadOnlyList<string> operations,
        CommandHost host,
        CancellationToken cancellationToken
    )
    {
        var steps = new List<DiffStep>();
        var service = ReadService(versions[^1], cancellationToken);
        for (var i = 1; i < versions.Count; i++)
        {
            var (before, after) = (versions[i - 1], versions[i]);

            // In a build, the item's overlay is laid over the baseline, too.
            var found = SpecDiff.Compare(
                (before.Overlay is null ? before with { Overlay = after.Overlay } : before).ToInput(operations),
                after.ToInput(operations),
                cancellationToken
            );
            if (!found.IsComparable)
            {
                await ThrowUnusableAsync([before, after], host, cancellationToken).ConfigureAwait(false);
            }

            steps.Add(new DiffStep(service, before.Name, after.Name, [.. found.Changes.Select(c => new DiffChange(c))]));
        }

        if (operations.Count > 0)
        {
            OperationNames.ThrowIfUnknown(
                operations,
                [.. versions.SelectMany(v => OperationNames.Read(v.Document.Text!, cancellationToken)).Distinct(StringComparer.Ordinal)]
            );
        }

        return Flapping.Mark(steps);
    }

    private static async Task ThrowUnusableAsync(SpecVersion[] versions, CommandHost host, CancellationToken cancellationToken)
    {
        foreach (var version in versions)
        {
            await SpecCheck
                .ThrowIfUnusableAsync(SpecProject.FromTexts(version.Document, version.Overlay, host), host, cancellationToken)
                .ConfigureAwait(false);
        }

        throw new InputException($"{versions[0].Name} and {versions[1].Name} cannot be compared");
    }

    private static string ReadService(SpecVersion version, CancellationToken cancellationToken)
    {
        var root = JsonText.Parse(version.Document.Text!, JsonSyntax.Relaxed, cancellationToken).Root;
        return
            root.TryGetProperty("info", out var info)
            && info.TryGetProperty("product", out var product)
            && info.TryGetProperty("version", out var api)
            ? VisibleText.Escape($"{product.GetString()} {api.GetString()}")
            : "API";
    }
}
