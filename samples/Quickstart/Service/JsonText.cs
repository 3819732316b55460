using System.Text.Json;

namespace Quickstart.Service;

/// <summary>Reads JSON out of parameters, and refuses what does not fit.</summary>
internal static class JsonText
{
    public static JsonDocument ParseObject(string parameter, string json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw ServiceErrorException.Invalid(parameter, "it is no JSON object");
        }
        catch (JsonException)
        {
            throw ServiceErrorException.Invalid(parameter, "it is no JSON");
        }
    }

    public static long Integer(string place, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : throw ServiceErrorException.Invalid(place, $"{value.GetRawText()} is no integer");

    public static string Text(string place, JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw ServiceErrorException.Invalid(place, $"{value.GetRawText()} is no text");
}
