using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec;

/// <summary>The one way in: text becomes a model and findings. No text makes it throw.</summary>
public static class SpecCompiler
{
    /// <summary>Reads a document with its overlay.</summary>
    /// <param name="input">The files and what to take of them.</param>
    /// <param name="cancellationToken">Stops the work with an <see cref="OperationCanceledException"/>.</param>
    public static SpecResult Compile(SpecInput input, CancellationToken cancellationToken)
    {
        var findings = new FindingSink();
        var model = Compile(input, findings, cancellationToken);
        return new SpecResult(model, findings.ToArray());
    }

    private static ApiModel? Compile(SpecInput input, FindingSink findings, CancellationToken cancellationToken)
    {
        var document = FileReader.Read(input.Document, isOverlay: false, findings, cancellationToken);
        var overlay = input.Overlay is null ? null : FileReader.Read(input.Overlay, isOverlay: true, findings, cancellationToken);
        if (document is null)
        {
            return null;
        }

        // What stands before a syntax error still becomes code, since types that are missing in declarations would keep the compiler from
        // telling of the error at all. What more there is to tell may only follow from it.
        return Compile(input, new SpecLayers(document, overlay), findings.IsEmpty ? findings : new FindingSink(), cancellationToken);
    }

    private static ApiModel? Compile(SpecInput input, SpecLayers layers, FindingSink findings, CancellationToken cancellationToken)
    {
        if (!FormatCheck.Run(layers.Root, findings))
        {
            return null;
        }

        OverlayCheck.Run(layers, findings);
        return new ModelReader(layers, input, findings, cancellationToken).Read();
    }
}
