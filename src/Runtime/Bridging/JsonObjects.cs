namespace FaceSearchToolkit;

/// <summary>JSON as dictionaries and lists, which the official client writes back as JSON.</summary>
internal static class JsonObjects
{
    public static object? Of(byte[] json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return Of(document.RootElement);
    }

    private static object? Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => Members(element),
            JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => Number(element),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Of(member.Value);
        }

        return members;
    }

    private static object Number(JsonElement element) =>
        element.TryGetInt64(out var integer) ? integer
        : element.TryGetDecimal(out var exact) ? exact
        : element.GetDouble();
}
