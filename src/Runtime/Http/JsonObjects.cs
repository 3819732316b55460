namespace FaceSearchToolkit;

/// <summary>JSON as dictionaries and lists, which the official client writes back as JSON.</summary>
internal static class JsonObjects
{
    public static object? Parse(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        return ReadValue(ref reader);
    }

    private static object? ReadValue(ref Utf8JsonReader json) =>
        json.TokenType switch
        {
            JsonTokenType.StartObject => ReadMembers(ref json),
            JsonTokenType.StartArray => ReadElements(ref json),
            JsonTokenType.String => JsonText.Read(ref json),
            JsonTokenType.Number => ReadNumber(ref json),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };

    private static Dictionary<string, object?> ReadMembers(ref Utf8JsonReader json)
    {
        var members = new Dictionary<string, object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Read(ref json);
            json.Read();
            members[name] = ReadValue(ref json);
        }

        return members;
    }

    private static List<object?> ReadElements(ref Utf8JsonReader json)
    {
        var elements = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(ReadValue(ref json));
        }

        return elements;
    }

    private static object ReadNumber(ref Utf8JsonReader json) =>
        json.TryGetInt64(out var integer) ? integer
        : json.TryGetDecimal(out var exact) ? exact
        : json.GetDouble();
}
