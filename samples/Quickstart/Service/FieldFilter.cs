using System.Text.Json;

namespace Quickstart.Service;

/// <summary>
/// Filter JSON such as <c>{"intField1":{"gte":12,"lte":13},"strField1":"abc","strField2":["cd","de"]}</c>: a field takes one mode (exact,
/// any, range), and all fields must match.
/// </summary>
internal static class FieldFilter
{
    public static Func<Media, bool> Parse(string parameter, string? json)
    {
        if (json is null)
        {
            return _ => true;
        }

        using var document = JsonText.ParseObject(parameter, json);
        var conditions = new Dictionary<string, Func<Media, bool>>();
        foreach (var field in document.RootElement.EnumerateObject())
        {
            if (!conditions.TryAdd(field.Name, Condition(parameter, field)))
            {
                throw ServiceErrorException.Invalid(parameter, $"{field.Name} has two matching modes");
            }
        }

        return media => conditions.Values.All(matches => matches(media));
    }

    private static Func<Media, bool> Condition(string parameter, JsonProperty field) =>
        field.Name switch
        {
            "intField1" => Integer($"{parameter}.{field.Name}", field.Value),
            "strField1" => Text($"{parameter}.{field.Name}", field.Value, m => m.StrField1),
            "strField2" => Text($"{parameter}.{field.Name}", field.Value, m => m.StrField2),
            _ => throw ServiceErrorException.Invalid(parameter, $"there is no field {field.Name}"),
        };

    private static Func<Media, bool> Integer(string place, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var range = NumberRange.Of(place, value);
            return media => range.Contains(media.IntField1);
        }

        var values = Values(place, value).Select(v => JsonText.Integer(place, v)).ToHashSet();
        return media => values.Contains(media.IntField1);
    }

    private static Func<Media, bool> Text(string place, JsonElement value, Func<Media, string> field)
    {
        var values = Values(place, value).Select(v => JsonText.Text(place, v)).ToHashSet();
        return media => values.Contains(field(media));
    }

    private static JsonElement[] Values(string place, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [value];
        }

        return value.GetArrayLength() > 0 ? [.. value.EnumerateArray()] : throw ServiceErrorException.Invalid(place, "the list is empty");
    }
}
