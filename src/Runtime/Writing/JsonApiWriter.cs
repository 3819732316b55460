namespace FaceSearchToolkit;

/// <summary>Lays values out as JSON text.</summary>
internal sealed class JsonApiWriter : ApiWriter, IDisposable
{
    private readonly ByteBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;
    private HashSet<string>? _written;

    public JsonApiWriter() => _json = new Utf8JsonWriter(_buffer, JsonWriting.Options);

    /// <summary>The text so far.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            _json.Flush();
            return _buffer.Written;
        }
    }

    /// <summary>A model's JSON text.</summary>
    public static string Write(ApiModel model)
    {
        using var writer = new JsonApiWriter();
        writer.Value(model);
        return JsonText.Decode(writer.Written);
    }

    public void Clear()
    {
        _buffer.Dispose();
        _json.Reset(_buffer);
        _written = null;
    }

    public void Dispose()
    {
        _json.Dispose();
        _buffer.Dispose();
    }

    internal override void Name(string name)
    {
        _written?.Add(name);
        _json.WritePropertyName(name);
    }

    internal override void Null() => _json.WriteNullValue();

    internal override void Text(string value) => _json.WriteStringValue(value);

    internal override void Number(long value) => _json.WriteNumberValue(value);

    internal override void Number(float value) => _json.WriteRawValue(ScalarText.Of(value), skipInputValidation: true);

    internal override void Number(double value) => _json.WriteRawValue(ScalarText.Of(value), skipInputValidation: true);

    internal override void Boolean(bool value) => _json.WriteBooleanValue(value);

    // As it came: a string with a lone surrogate cannot be read and written again.
    internal override void Json(JsonElement value) => _json.WriteRawValue(value.GetRawText(), skipInputValidation: true);

    internal override void Bytes(byte[] value) => _json.WriteBase64StringValue(value);

    internal override void BeginObject() => _json.WriteStartObject();

    internal override void EndObject() => _json.WriteEndObject();

    internal override void BeginList() => _json.WriteStartArray();

    internal override void EndList() => _json.WriteEndArray();

    internal override void Model(ApiModel value)
    {
        var outer = _written;
        _written = value.HasAdditional ? new HashSet<string>(StringComparer.Ordinal) : null;
        BeginObject();
        value.Write(this);
        foreach (var additional in value.AdditionalProperties)
        {
            // A member that was set since comes before what was kept of it.
            if (_written?.Contains(additional.Key) == false)
            {
                Name(additional.Key);
                Json(additional.Value);
            }
        }

        EndObject();
        _written = outer;
    }
}
