namespace FaceSearchToolkit.Spec.Model;

/// <summary>The product a document describes.</summary>
/// <param name="Product">As in the document: <c>ICE</c>.</param>
/// <param name="Version">As in the document: <c>2020-11-09</c>.</param>
/// <param name="Name">The product as a C# identifier: <c>Ice</c>; default last part of the namespace and stem of the client's name.</param>
/// <param name="Endpoints">The document's table, in its order.</param>
public sealed record ApiService(string Product, string Version, string Name, EquatableArray<ApiEndpoint> Endpoints);
