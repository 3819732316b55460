using System.Text;

namespace FaceSearchToolkit;

/// <summary>Free-form values, as the writers take them.</summary>
internal static class JsonTree
{
    /// <summary>An object's members; of several with one name the last.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

        // JsonProperty.Name throws for a name that is no Unicode.
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()), new JsonReaderOptions { MaxDepth = int.MaxValue });
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref json);
            json.Read();
            members[name] = JsonElement.ParseValue(ref json);
        }

        return members;
    }

    /// <summary>A member of an object; null where there is none, or the value is no object.</summary>
    public static JsonElement? Find(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && Members(value).TryGetValue(name, out var member) ? member : null;

    /// <summary>A scalar's text: strings as they are, numbers as they were sent.</summary>
    public static string ScalarText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? JsonText.Read(value) : value.GetRawText();
}
