using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>One version of a document.</summary>
/// <param name="Document">Its text; the path is how it is shown.</param>
/// <param name="Overlay">Its overlay, or null where it has none.</param>
internal sealed record SpecVersion(SpecText Document, SpecText? Overlay)
{
    /// <summary>How it is shown.</summary>
    public string Name => Document.Path;

    /// <summary>What is compared.</summary>
    public SpecInput ToInput(IEnumerable<string> operations) => new(Document, Overlay, operations.ToEquatableArray());
}
