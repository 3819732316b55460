namespace FaceSearchToolkit.Spec.Model;

/// <summary>A typed filter class (<c>x-filter</c>).</summary>
public sealed record ApiFilter(string Name, EquatableArray<ApiFilterField> Fields, ApiDocs Docs);
