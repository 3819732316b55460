namespace FaceSearchToolkit.Spec.Model;

/// <summary>Where a linked value comes from.</summary>
public enum ApiLinkOrigin
{
    /// <summary><c>$request</c>: the request that was sent.</summary>
    Request,

    /// <summary><c>$response</c>: its answer.</summary>
    Response,

    /// <summary><c>$item</c>: an element of the answer's list.</summary>
    Item,
}
