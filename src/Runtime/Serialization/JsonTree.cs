namespace FaceSearchToolkit;

/// <summary>Free-form values, as the writers take them.</summary>
internal static class JsonTree
{
    public static IReadOnlyDictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    /// <summary>A scalar's text: strings as they are, numbers as they were sent.</summary>
    public static string ScalarText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
