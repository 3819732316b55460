namespace FaceSearchToolkit.Spec.Json;

/// <summary>A text that was read as JSON.</summary>
public sealed class JsonDocument
{
    internal JsonDocument(string text, JsonToken[] tokens, JsonError? error)
    {
        Text = text;
        Tokens = tokens;
        Error = error;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The first error, or null where the text is JSON.</summary>
    public JsonError? Error { get; }

    /// <summary>
    /// The value. Where there is an error, what stands before it, as if all that is open ended there; of kind
    /// <see cref="JsonKind.Undefined"/> where that is nothing.
    /// </summary>
    public JsonValue Root => Tokens.Length == 0 ? default : new JsonValue(this, 0);

    internal JsonToken[] Tokens { get; }
}
