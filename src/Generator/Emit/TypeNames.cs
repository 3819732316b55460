using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>
/// How C# writes the types of a model. Everything but keywords is <c>global::</c>-qualified, so that no name around can mean something
/// else.
/// </summary>
internal sealed class TypeNames(string @namespace)
{
    private const string Collections = "global::System.Collections.Generic.";

    /// <summary>The type, not nullable.</summary>
    public string Of(ApiType type) =>
        type.Kind switch
        {
            ApiTypeKind.String => "string",
            ApiTypeKind.Int32 => "int",
            ApiTypeKind.Int64 => "long",
            ApiTypeKind.Double => "double",
            ApiTypeKind.Boolean => "bool",
            ApiTypeKind.Json => "global::System.Text.Json.JsonElement",
            ApiTypeKind.Binary => "byte[]",
            ApiTypeKind.TimeRange => Runtime.Name("TimeRange"),
            ApiTypeKind.List => $"{Collections}IReadOnlyList<{Element(type)}>",
            ApiTypeKind.Map => $"{Collections}IReadOnlyDictionary<string, {Element(type)}>",
            _ => Named(type.Name),
        };

    /// <summary>The element's type of a list or map; free-form where the model says nothing.</summary>
    public string Element(ApiType type) => Of(ElementOf(type));

    /// <summary>A type of the client's namespace.</summary>
    public string Named(string name) => $"global::{@namespace}.{name}";

    /// <summary>What a list or map without a value reads as.</summary>
    public string Empty(ApiType type) =>
        type.Kind == ApiTypeKind.List
            ? $"global::System.Array.Empty<{Element(type)}>()"
            : $"new {Collections}Dictionary<string, {Element(type)}>()";

    /// <summary>The element of a list or map; free-form where the model says nothing.</summary>
    public static ApiType ElementOf(ApiType type) => type.Element ?? new ApiType(ApiTypeKind.Json);
}
