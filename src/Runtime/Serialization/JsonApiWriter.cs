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
        if (ApiMembers.IsWhole(model))
        {
            writer.WriteMembers(model);
        }
        else
        {
            writer.WriteValue(model);
        }

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

    public override void WriteName(string name)
    {
        _written?.Add(name);
        _json.WritePropertyName(name);
    }

    public override void WriteNull() => _json.WriteNullValue();

    public override void WriteText(string value) => _json.WriteStringValue(value);

    public override void WriteNumber(long value) => _json.WriteNumberValue(value);

    public override void WriteNumber(double value) => _json.WriteRawValue(ScalarText.Format(value), skipInputValidation: true);

    public override void WriteBoolean(bool value) => _json.WriteBooleanValue(value);

    // As it came: a string with a lone surrogate cannot be read and written again.
    public override void WriteJson(JsonElement value) => _json.WriteRawValue(value.GetRawText(), skipInputValidation: true);

    public override void WriteBytes(byte[] value) => _json.WriteBase64StringValue(value);

    public override void BeginObject() => _json.WriteStartObject();

    public override void EndObject() => _json.WriteEndObject();

    public override void BeginList() => _json.WriteStartArray();

    public override void EndList() => _json.WriteEndArray();

    public override void WriteModel(ApiModel value)
    {
        var outer = _written;
        _written = value.HasAdditional ? new HashSet<string>(StringComparer.Ordinal) : null;
        BeginObject();
        WriteMembers(value);
        foreach (var additional in value.AdditionalProperties)
        {
            // A member that was set since comes before what was kept of it.
            if (_written?.Contains(additional.Key) == false)
            {
                WriteName(additional.Key);
                WriteJson(additional.Value);
            }
        }

        EndObject();
        _written = outer;
    }
}
