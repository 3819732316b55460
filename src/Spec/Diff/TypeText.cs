using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A schema's type as one text, and what a change of it means.</summary>
internal static class TypeText
{
    /// <summary>The reference, or the type with its format: <c>integer:int32</c>.</summary>
    public static string FromSchema(SpecNode schema)
    {
        if (schema["$ref"].AsString() is { Length: > 0 } reference)
        {
            return reference;
        }

        var type = new Schema(schema).Type;
        return schema["format"].AsString() is { Length: > 0 } format ? type + ":" + format : type;
    }

    /// <summary>What a new type means to code, by its form in C#.</summary>
    public static SpecChangeDirection GetDirection(SpecNode before, SpecNode after) =>
        (FindKind(before), FindKind(after)) switch
        {
            (null, _) or (_, null) => SpecChangeDirection.Changed,
            var (old, now) when old == now => SpecChangeDirection.Equivalent,
            (ApiTypeKind.Int32, ApiTypeKind.Int64 or ApiTypeKind.Double) or (ApiTypeKind.Int64, ApiTypeKind.Double) =>
                SpecChangeDirection.Wider,
            (ApiTypeKind.Int64 or ApiTypeKind.Double, ApiTypeKind.Int32) or (ApiTypeKind.Double, ApiTypeKind.Int64) =>
                SpecChangeDirection.Narrower,
            _ => SpecChangeDirection.Changed,
        };

    private static ApiTypeKind? FindKind(SpecNode schema) => schema["$ref"].Exists ? null : ScalarTypes.Find(new Schema(schema));
}
