namespace FaceSearchToolkit.Spec.Merge;

/// <summary>A document and the overlay that lies over it.</summary>
internal sealed class SpecLayers
{
    public SpecLayers(ParsedFile document, ParsedFile? overlay)
    {
        Document = document;
        Overlay = overlay;
    }

    public ParsedFile Document { get; }

    public ParsedFile? Overlay { get; }

    public SpecNode Root => SpecNode.Merge(this, Document.Document.Root, Overlay?.Document.Root ?? default);
}
