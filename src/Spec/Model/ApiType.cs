namespace FaceSearchToolkit.Spec.Model;

/// <summary>A reference to a type.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Name">For objects, enums and filters: the name within the client's namespace, such as
/// <c>SearchMediaByFaceResponse.MediaInfoListItem</c>; else empty.</param>
/// <param name="Element">For lists and maps: the element's or value's type; else null.</param>
public sealed record ApiType(ApiTypeKind Kind, string Name = "", ApiType? Element = null);
