using System.Globalization;
using System.Reflection;
using System.Text;
using FaceSearchToolkit.Annotations;

namespace FaceSearchToolkit.Wire.Tests.Generation;

/// <summary>Fills generated objects by wire names, as a user would in code. Bytes are given as text, or as an object with base64.</summary>
internal static class ObjectBuilder
{
    public static void Set(object target, string wireName, JsonElement value)
    {
        var property = target.GetType().GetProperties().FirstOrDefault(property => NameOf(property) == wireName)
            ?? throw new InvalidOperationException($"{target.GetType().Name} has no member for {wireName}.");
        property.SetValue(target, Convert(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
    }

    private static string NameOf(PropertyInfo property) => property.GetCustomAttribute<ApiWireNameAttribute>()?.Name ?? property.Name;

    private static object? Convert(JsonElement value, Type type)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (type == typeof(JsonElement))
        {
            return value.Clone();
        }

        if (type.IsGenericType)
        {
            return type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                ? ListOf(value, type.GetGenericArguments()[0])
                : MapOf(value, type.GetGenericArguments()[1]);
        }

        if (typeof(ApiModel).IsAssignableFrom(type))
        {
            return ModelOf(value, type);
        }

        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (type == typeof(byte[]))
        {
            return value.ValueKind == JsonValueKind.Object
                ? value.GetProperty("base64").GetBytesFromBase64()
                : Encoding.UTF8.GetBytes(text);
        }

        return typeof(IApiValue).IsAssignableFrom(type)
            ? Activator.CreateInstance(type, text)
            : System.Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }

    private static object ModelOf(JsonElement value, Type type)
    {
        var model = Activator.CreateInstance(type)!;
        foreach (var member in value.EnumerateObject())
        {
            Set(model, member.Name, member.Value);
        }

        return model;
    }

    private static Array ListOf(JsonElement value, Type element)
    {
        var list = Array.CreateInstance(element, value.GetArrayLength());
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Convert(value[i], element), i);
        }

        return list;
    }

    private static object MapOf(JsonElement value, Type element)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
        foreach (var member in value.EnumerateObject())
        {
            map[member.Name] = Convert(member.Value, element);
        }

        return map;
    }
}
