using System.Buffers;

namespace FaceSearchToolkit;

/// <summary>Takes the fields of a filter and writes them as JSON text.</summary>
public sealed class ApiFilterWriter
{
    private readonly Utf8JsonWriter _json;

    private ApiFilterWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>Writes a field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What it matches; null: nothing is written.</param>
    public void Field(string name, NumberMatch? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            value.Match.Write(_json, static (json, number) => json.WriteNumberValue(number));
        }
    }

    /// <inheritdoc cref="Field(string, NumberMatch?)"/>
    public void Field(string name, DecimalMatch? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            value.Match.Write(_json, static (json, number) => json.WriteNumberValue(number));
        }
    }

    /// <inheritdoc cref="Field(string, NumberMatch?)"/>
    public void Field(string name, TextMatch? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            value.Match.Write(_json, static (json, text) => json.WriteStringValue(text));
        }
    }

    internal static string Write(ApiFilter filter)
    {
        using var buffer = new ByteBuffer();
        using (var json = new Utf8JsonWriter(buffer, JsonWriting.Options))
        {
            json.WriteStartObject();
            filter.Write(new ApiFilterWriter(json));
            json.WriteEndObject();
        }

        return JsonText.Decode(buffer.Written);
    }
}
