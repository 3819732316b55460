using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>A spec among the additional files, with its overlay if there is one.</summary>
/// <param name="File">The spec's file.</param>
/// <param name="Item">What the project file says about it.</param>
/// <param name="Overlay">The overlay's file, or null where the item has none or it is missing.</param>
/// <param name="Text">The spec's text, or null where it cannot be read.</param>
/// <param name="Results">What became of that text.</param>
internal sealed record AdditionalSpec(AdditionalText File, SpecItem Item, AdditionalText? Overlay, SourceText? Text, SpecResults Results)
{
    /// <summary>The version that the spec is compared with, or null where the item has none or it is missing.</summary>
    public AdditionalText? Baseline { get; init; }

    /// <summary>The list of accepted changes, or null where there is none.</summary>
    public AdditionalText? Accepted { get; init; }

    /// <summary>Where that list is, or would be.</summary>
    public string AcceptedPath =>
        Accepted?.Path ?? Item.AcceptedPath ?? Spec.Diff.AcceptedChanges.GetDefaultPath(Item.BaselinePath ?? Item.Path);

    /// <summary>What the spec compiler says.</summary>
    public SpecResult Compile(CancellationToken cancellationToken) =>
        Results.Get(Item, Text, Overlay?.Path ?? Item.OverlayPath, Overlay?.GetText(cancellationToken), cancellationToken);

    /// <summary>The client that comes of it, or null where none does.</summary>
    public SpecClient? FindClient(CancellationToken cancellationToken) =>
        Compile(cancellationToken).Model is { } model ? Item.CreateClient(model) : null;

    /// <summary>What changed since the baseline, or null where there is none.</summary>
    public SpecComparison? Compare(CancellationToken cancellationToken) =>
        Baseline is null
            ? null
            : Results.Compare(this, Baseline.GetText(cancellationToken), Overlay?.GetText(cancellationToken), cancellationToken);

    /// <summary>What changed since the baseline and is not accepted.</summary>
    public IEnumerable<SpecChange> FindNewChanges(CancellationToken cancellationToken)
    {
        var accepted = ReadAcceptedChanges(cancellationToken);
        return Compare(cancellationToken)?.Changes.Where(c => !accepted.Contains(c)) ?? [];
    }

    /// <summary>The changes that the project accepts.</summary>
    public AcceptedChanges ReadAcceptedChanges(CancellationToken cancellationToken) =>
        Accepted is null
            ? Spec.Diff.AcceptedChanges.None
            : Spec.Diff.AcceptedChanges.Parse(new SpecText(Accepted.Path, Accepted.GetText(cancellationToken)?.ToString()));
}
