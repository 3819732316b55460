using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>Takes the fields of a filter and writes them as JSON text.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Its memory goes back after each filter."
)]
public sealed class ApiFilterWriter
{
    private readonly ByteBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;

    internal ApiFilterWriter() => _json = new Utf8JsonWriter(_buffer, JsonWriting.Options);

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

    /// <summary>A filter's JSON text; stands until <see cref="Clear"/>.</summary>
    internal ReadOnlySpan<byte> Utf8Of(ApiFilter filter)
    {
        _json.WriteStartObject();
        filter.Write(this);
        _json.WriteEndObject();
        return Flushed();
    }

    /// <inheritdoc cref="Utf8Of(ApiFilter)"/>
    internal ReadOnlySpan<byte> Utf8Of(TimeRange range)
    {
        range.Write(_json);
        return Flushed();
    }

    /// <summary>Forgets the text, and gives its memory back.</summary>
    internal void Clear()
    {
        _buffer.Dispose();
        _json.Reset();
    }

    private ReadOnlySpan<byte> Flushed()
    {
        _json.Flush();
        return _buffer.Written;
    }
}
