using System.Text;

namespace FaceSearchToolkit;

/// <summary>Free-form values, as the writers take them.</summary>
internal static class JsonTree
{
    /// <summary>An object's members; of several with one name the last.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Members(JsonElement value)
    {
        try
        {
            var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var member in value.EnumerateObject())
            {
                members[member.Name] = member.Value;
            }

            return members;
        }
        catch (InvalidOperationException)
        {
            // A name that is no Unicode has none for JsonProperty. Only then is the text read again: it is copied for each level.
            return ReadMembers(value);
        }
    }

    private static Dictionary<string, JsonElement> ReadMembers(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
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

    /// <summary>A scalar's text: strings as they are, numbers as they were sent.</summary>
    public static string ScalarText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? JsonText.Read(value) : value.GetRawText();
}
