namespace FaceSearchToolkit.Spec.Model;

/// <summary>The host that serves a region, from the document's <c>endpoints</c>.</summary>
public sealed record ApiEndpoint(string RegionId, string Host);
