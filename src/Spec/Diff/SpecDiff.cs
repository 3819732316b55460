using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares two versions of a document, each with its overlay. No text makes it throw.</summary>
public static class SpecDiff
{
    /// <summary>Tells every change of structure and constraints.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version. Where both select operations, those that either selects are compared, with the components
    /// they reach; otherwise everything is.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    public static SpecComparison Compare(SpecInput before, SpecInput after, CancellationToken cancellationToken)
    {
        var beforeFindings = new FindingSink();
        var afterFindings = new FindingSink();
        var old = Read(before, beforeFindings, cancellationToken);
        var now = Read(after, afterFindings, cancellationToken);
        var changes =
            old is null || now is null
                ? default
                : new DocumentComparer(old, now, Selection.Create(before, after), cancellationToken).Compare();
        return new SpecComparison(old is not null && now is not null, changes, beforeFindings.ToArray(), afterFindings.ToArray());
    }

    /// <summary>
    /// The layers, or null where a file is not read to its end: what is missing then would look as if it had been removed.
    /// </summary>
    private static SpecLayers? Read(SpecInput input, FindingSink findings, CancellationToken cancellationToken)
    {
        var document = FileReader.Read(input.Document, isOverlay: false, findings, cancellationToken);
        var overlay = input.Overlay is null ? null : FileReader.Read(input.Overlay, isOverlay: true, findings, cancellationToken);
        if (document is null || !findings.IsEmpty)
        {
            return null;
        }

        var layers = new SpecLayers(document, overlay);
        return FormatCheck.Run(layers.Root, findings) ? layers : null;
    }
}
