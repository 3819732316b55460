using System.Globalization;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The expression that reads a value.</summary>
internal static class ReadCall
{
    /// <summary>Reads a value that is null where it does not fit.</summary>
    public static string Of(ApiType type, TypeNames types) => Of(type, types, "reader", 0);

    private static string Of(ApiType type, TypeNames types, string reader, int level) => type.Kind switch
    {
        ApiTypeKind.Int32 => $"{reader}.ReadInt32()",
        ApiTypeKind.Int64 => $"{reader}.ReadInt64()",
        ApiTypeKind.Single => $"{reader}.ReadSingle()",
        ApiTypeKind.Double => $"{reader}.ReadDouble()",
        ApiTypeKind.Boolean => $"{reader}.ReadBoolean()",
        ApiTypeKind.Json => $"{reader}.ReadJson()",
        ApiTypeKind.Binary => $"{reader}.ReadBytes()",
        ApiTypeKind.TimeRange => $"{reader}.ReadTimeRange()",
        ApiTypeKind.Object => $"{reader}.ReadModel(new {types.Of(type)}())",
        ApiTypeKind.Filter => $"{reader}.ReadFilter<{types.Of(type)}>({types.Of(type)}.TryParse)",
        ApiTypeKind.List => $"{reader}.ReadList<{types.Element(type)}>({Element(type, types, level)})",
        ApiTypeKind.Map => $"{reader}.ReadMap<{types.Element(type)}>({Element(type, types, level)})",
        _ => $"{reader}.ReadString()",
    };

    private static string Element(ApiType type, TypeNames types, int level)
    {
        var element = TypeNames.ElementOf(type);
        var name = "r" + (level == 0 ? "" : level.ToString(CultureInfo.InvariantCulture));
        var read = Of(element, types, name, level + 1);
        return $"(ref {Runtime.Name("ApiReader")} {name}) => {(IsNullableValue(element.Kind) ? read + ".GetValueOrDefault()" : read)}";
    }

    /// <summary>Delegates of value types give the default where the element does not fit; the runtime leaves it out.</summary>
    private static bool IsNullableValue(ApiTypeKind kind) => kind is ApiTypeKind.Int32 or ApiTypeKind.Int64 or ApiTypeKind.Single
        or ApiTypeKind.Double or ApiTypeKind.Boolean or ApiTypeKind.Json;
}
