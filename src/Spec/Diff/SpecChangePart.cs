namespace FaceSearchToolkit.Spec.Diff;

/// <summary>The part of a document that a change is in.</summary>
public enum SpecChangePart
{
    /// <summary>The service as a whole.</summary>
    Service,

    /// <summary>A region's endpoint.</summary>
    Endpoint,

    /// <summary>The responses of all operations.</summary>
    Responses,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A response.</summary>
    Response,

    /// <summary>A component.</summary>
    Component,
}
