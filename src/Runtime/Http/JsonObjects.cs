namespace FaceSearchToolkit;

/// <summary>JSON as dictionaries and lists, which the official client writes back as JSON.</summary>
internal static class JsonObjects
{
    public static object? Parse(byte[] json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return Parse(document.RootElement);
    }

    private static object? Parse(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => ReadMembers(element),
            JsonValueKind.Array => element.EnumerateArray().Select(Parse).ToList(),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => ReadNumber(element),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static Dictionary<string, object?> ReadMembers(JsonElement element)
    {
        var members = new Dictionary<string, object?>();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Parse(member.Value);
        }

        return members;
    }

    private static object ReadNumber(JsonElement element) =>
        element.TryGetInt64(out var integer) ? integer
        : element.TryGetDecimal(out var exact) ? exact
        : element.GetDouble();
}
