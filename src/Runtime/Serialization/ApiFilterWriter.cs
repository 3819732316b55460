using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Takes the fields of a filter and writes them as JSON text.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Its memory goes back after each filter."
)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiFilterWriter
{
    private readonly ByteBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;

    internal ApiFilterWriter() => _json = new Utf8JsonWriter(_buffer, JsonWriting.Options);

    /// <summary>Writes a field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What it matches; null: nothing is written.</param>
    public void WriteField(string name, NumberMatch? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            value.Match.Write(_json, static (json, number) => json.WriteNumberValue(number));
        }
    }

    /// <inheritdoc cref="WriteField(string, NumberMatch?)"/>
    public void WriteField(string name, DecimalMatch? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            value.Match.Write(_json, static (json, number) => json.WriteNumberValue(number));
        }
    }

    /// <inheritdoc cref="WriteField(string, NumberMatch?)"/>
    public void WriteField(string name, TextMatch? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            value.Match.Write(_json, static (json, text) => json.WriteStringValue(text));
        }
    }

    /// <summary>A filter's JSON text; stands until <see cref="Clear"/>.</summary>
    internal ReadOnlySpan<byte> Write(ApiFilter filter)
    {
        _json.WriteStartObject();
        filter.Write(this);
        _json.WriteEndObject();
        return Flushed();
    }

    /// <inheritdoc cref="Write(ApiFilter)"/>
    internal ReadOnlySpan<byte> Write(TimeRange range)
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
