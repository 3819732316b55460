namespace FaceSearchToolkit.Spec.Json;

/// <summary>Reads JSON text with exact locations.</summary>
public static class JsonText
{
    /// <summary>Reads a text. No text makes it throw: what is wrong stands in <see cref="JsonDocument.Error"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="syntax">How strictly it is read.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    public static JsonDocument Parse(string text, JsonSyntax syntax = JsonSyntax.Strict, CancellationToken cancellationToken = default)
    {
        var tokens = JsonParser.Parse(text, syntax, cancellationToken, out var error);
        return new JsonDocument(text, tokens, error);
    }
}
