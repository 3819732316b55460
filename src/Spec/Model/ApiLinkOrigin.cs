namespace FaceSearchToolkit.Spec.Model;

/// <summary>Where a linked value comes from.</summary>
public enum ApiLinkOrigin
{
    /// <summary><c>$request</c>: the request that was sent.</summary>
    Request,

    /// <summary><c>$response</c>: what came back.</summary>
    Response,

    /// <summary><c>$item</c>: an element of the response's list.</summary>
    Item,
}
