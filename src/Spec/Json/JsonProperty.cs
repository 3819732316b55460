namespace FaceSearchToolkit.Spec.Json;

/// <summary>A property of an object.</summary>
public readonly struct JsonProperty
{
    internal JsonProperty(JsonValue nameToken, JsonValue value)
    {
        NameToken = nameToken;
        Value = value;
    }

    /// <summary>Its name with escapes decoded.</summary>
    public string Name => NameToken.GetString();

    /// <summary>Its name as a location in the text, quotes included.</summary>
    public JsonValue NameToken { get; }

    /// <summary>Its value.</summary>
    public JsonValue Value { get; }
}
