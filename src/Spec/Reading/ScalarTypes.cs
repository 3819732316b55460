using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The types of single values.</summary>
internal static class ScalarTypes
{
    /// <summary>
    /// The C# form of a schema's type, or null where it has none. An integer without format is 32 bits wide, as the platform's clients have
    /// it, unless its bounds need more.
    /// </summary>
    public static ApiTypeKind? Find(Schema schema) =>
        Find(schema.Type, schema["format"].AsString()) switch
        {
            ApiTypeKind.Int32 when schema["format"].AsString() is null && NeedsMoreThan32Bits(schema) => ApiTypeKind.Int64,
            var kind => kind,
        };

    /// <summary>The C# form of a type and format, as in <c>x-type</c>.</summary>
    public static ApiTypeKind? Find(string type, string? format) =>
        type switch
        {
            "string" => ApiTypeKind.String,
            "boolean" => ApiTypeKind.Boolean,
            "integer" => format == "int64" ? ApiTypeKind.Int64 : ApiTypeKind.Int32,
            "int32" => ApiTypeKind.Int32,
            "int64" or "long" => ApiTypeKind.Int64,

            // Single precision would lose digits that the service sends: sizes in bytes and times in milliseconds are declared so.
            "number" or "float" or "double" => ApiTypeKind.Double,
            _ => null,
        };

    /// <summary>The document's word for a kind, for messages.</summary>
    public static string GetWord(ApiTypeKind kind) =>
        kind switch
        {
            ApiTypeKind.Int32 or ApiTypeKind.Int64 => "integer",
            ApiTypeKind.Double => "number",
            ApiTypeKind.Boolean => "boolean",
            ApiTypeKind.List => "array",
            ApiTypeKind.Object or ApiTypeKind.Map => "object",
            ApiTypeKind.Json => "any",
            _ => "string",
        };

    public static bool IsInteger(ApiTypeKind kind) => kind is ApiTypeKind.Int32 or ApiTypeKind.Int64;

    public static bool IsNumber(ApiTypeKind kind) => IsInteger(kind) || kind == ApiTypeKind.Double;

    private static bool NeedsMoreThan32Bits(Schema schema) => IsWide(schema["minimum"].AsText()) || IsWide(schema["maximum"].AsText());

    private static bool IsWide(string? bound) =>
        bound is not null && Numbers.IsOfKind(bound, ApiTypeKind.Int64) && !Numbers.IsOfKind(bound, ApiTypeKind.Int32);
}
