using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>
/// What became of one document's text. It lives as long as that text does, so that the next keystroke, which is another compilation with
/// the same text, compiles no spec again. For each item that the text is used by, the last result is kept: it counts as long as the overlay
/// stays the same, too.
/// </summary>
internal sealed class SpecResults
{
    /// <summary>
    /// The results of each text. The compiler keeps them weakly, and an analyzer lives longer than a compilation; all analyzers ask for the
    /// same.
    /// </summary>
    public static SourceTextValueProvider<SpecResults> PerText { get; } = new(_ => new SpecResults());

    private readonly Dictionary<SpecItem, (SourceText? Overlay, SpecResult Result)> _results = [];
    private readonly Dictionary<SpecItem, (SourceText? Overlay, SourceText? Baseline, SpecComparison Comparison)> _comparisons = [];

    /// <summary>Compiles the spec, unless that was done before.</summary>
    /// <param name="item">What the project file says about it.</param>
    /// <param name="document">The text that these results belong to; null where it cannot be read.</param>
    /// <param name="overlayPath">The overlay's path, or null where the item has none.</param>
    /// <param name="overlay">The overlay's text; null where there is none, or it cannot be read.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public SpecResult Get(
        SpecItem item,
        SourceText? document,
        string? overlayPath,
        SourceText? overlay,
        CancellationToken cancellationToken
    )
    {
        // Several files of one compilation ask at once; the second one waits rather than doing the work again.
        lock (_results)
        {
            if (_results.TryGetValue(item, out var known) && IsSame(known.Overlay, overlay))
            {
                return known.Result;
            }

            var overlayText = overlayPath is null ? null : new SpecText(overlayPath, overlay?.ToString());
            var result = SpecCompiler.Compile(item.ToInput(new SpecText(item.Path, document?.ToString()), overlayText), cancellationToken);
            _results[item] = (overlay, result);
            return result;
        }
    }

    /// <summary>Compares the spec with its baseline, unless that was done before; the overlay lies over both.</summary>
    public SpecComparison Compare(AdditionalSpec spec, SourceText? baseline, SourceText? overlay, CancellationToken cancellationToken)
    {
        lock (_comparisons)
        {
            if (_comparisons.TryGetValue(spec.Item, out var known) && IsSame(known.Overlay, overlay) && IsSame(known.Baseline, baseline))
            {
                return known.Comparison;
            }

            var overlayText = spec.Overlay is null ? null : new SpecText(spec.Overlay.Path, overlay?.ToString());
            var before = spec.Item.ToInput(new SpecText(spec.Baseline!.Path, baseline?.ToString()), overlayText);
            var after = spec.Item.ToInput(new SpecText(spec.Item.Path, spec.Text?.ToString()), overlayText);
            var comparison = SpecDiff.Compare(before, after, cancellationToken);
            _comparisons[spec.Item] = (overlay, baseline, comparison);
            return comparison;
        }
    }

    private static bool IsSame(SourceText? one, SourceText? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.ContentEquals(other));
}
