namespace FaceSearchToolkit.Spec.Merge;

/// <summary>The parts that overlays are made of; each has keywords of its own.</summary>
internal enum OverlayPart
{
    /// <summary>The whole of it.</summary>
    Document,

    /// <summary>An operation in <c>apis</c>.</summary>
    Operation,

    /// <summary>A parameter of an operation.</summary>
    Parameter,

    /// <summary>A response of an operation.</summary>
    Response,

    /// <summary>A schema: of a parameter, a response, a property, an element or a component.</summary>
    Schema,

    /// <summary>The value of <c>x-filter</c>.</summary>
    Filter,

    /// <summary>A field of an <c>x-filter</c>.</summary>
    Field,

    /// <summary>The value of <c>x-range</c>.</summary>
    Range,

    /// <summary>The value of <c>x-paging</c>.</summary>
    Paging,
}
