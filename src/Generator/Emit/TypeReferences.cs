using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>
/// How C# writes the types of a model. Everything but keywords is <c>global::</c>-qualified, so that no name around can mean something
/// else.
/// </summary>
internal sealed class TypeReferences(string @namespace)
{
    private const string Collections = "global::System.Collections.Generic.";

    /// <summary>The type, not nullable.</summary>
    public string Format(ApiType type) =>
        type.Kind switch
        {
            ApiTypeKind.String => "string",
            ApiTypeKind.Int32 => "int",
            ApiTypeKind.Int64 => "long",
            ApiTypeKind.Double => "double",
            ApiTypeKind.Boolean => "bool",
            ApiTypeKind.Json => "global::System.Text.Json.JsonElement",
            ApiTypeKind.Binary => "byte[]",
            ApiTypeKind.TimeRange => RuntimeTypes.FormatType("TimeRange"),
            ApiTypeKind.List => $"{Collections}IReadOnlyList<{Element(type)}>",
            ApiTypeKind.Map => $"{Collections}IReadOnlyDictionary<string, {Element(type)}>",
            _ => FormatNamed(type.Name),
        };

    /// <summary>The element's type of a list or map; free-form where the model says nothing.</summary>
    public string Element(ApiType type) => Format(GetElement(type));

    /// <summary>A type of the client's namespace.</summary>
    public string FormatNamed(string name) => $"global::{@namespace}.{name}";

    /// <summary>What a list or map without a value reads as.</summary>
    public string Empty(ApiType type) =>
        type.Kind == ApiTypeKind.List
            ? $"global::System.Array.Empty<{Element(type)}>()"
            : $"{RuntimeTypes.FormatCompilerService("ApiMaps")}.Empty<{Element(type)}>()";

    /// <summary>The element of a list or map; free-form where the model says nothing.</summary>
    public static ApiType GetElement(ApiType type) => type.Element ?? new ApiType(ApiTypeKind.Json);
}
