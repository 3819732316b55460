using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Mining;

/// <summary>Reads the prose of a document and proposes what an overlay could say of it.</summary>
public static class OverlayMiner
{
    /// <summary>
    /// Mines a document. What it says for machines, or its overlay says, is neither repeated nor contradicted. No text makes it throw.
    /// </summary>
    /// <param name="input">The document, its overlay and which operations to look at.</param>
    /// <param name="options">How to mine.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    public static MiningResult Mine(SpecInput input, MiningOptions options, CancellationToken cancellationToken)
    {
        var findings = new FindingSink();
        var document = FileReader.Read(input.Document, isOverlay: false, findings, cancellationToken);
        var overlay = input.Overlay is null ? null : FileReader.Read(input.Overlay, isOverlay: true, findings, cancellationToken);
        if (
            document is null
            || (input.Overlay is not null && overlay is null)
            || !FormatCheck.Run(new SpecLayers(document, overlay).Root, findings)
        )
        {
            return new MiningResult(default, findings.ToArray(), 0);
        }

        var work = new MemberMiner(options.Confidence);
        var members = new MemberWalk(input.Wanted, cancellationToken).FindMembers(new SpecLayers(document, overlay).Root);
        var proposals = members.SelectMany(m => work.Mine(m)).ToEquatableArray();
        return new MiningResult(proposals, findings.ToArray(), work.Texts);
    }
}
