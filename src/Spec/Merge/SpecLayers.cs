namespace FaceSearchToolkit.Spec.Merge;

/// <summary>A document and the overlay that lies over it.</summary>
internal sealed class SpecLayers
{
    public SpecLayers(SpecFile document, SpecFile? overlay)
    {
        Document = document;
        Overlay = overlay;
    }

    public SpecFile Document { get; }

    public SpecFile? Overlay { get; }

    public SpecNode Root => SpecNode.Merge(this, Document.Document.Root, Overlay?.Document.Root ?? default);
}
