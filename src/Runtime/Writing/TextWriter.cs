using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>Gives each member on as one text: strings as they are, anything else as JSON text.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Lives in the pool; its buffers go back after each request."
)]
internal sealed class TextWriter : ApiWriter
{
    private readonly Sink _sink;
    private readonly JsonApiWriter _json = new();
    private string _name = "";
    private int _depth;

    public TextWriter(Sink sink) => _sink = sink;

    /// <summary>Takes a member and its text.</summary>
    public delegate void Sink(string name, ReadOnlySpan<byte> utf8);

    /// <summary>Whether bytes go as they are, as in a body; else as base64 text.</summary>
    public bool KeepsBytes { get; set; }

    public override void Name(string name)
    {
        if (_depth == 0)
        {
            _name = name;
        }
        else
        {
            _json.Name(name);
        }
    }

    public override void Null()
    {
        if (_depth > 0)
        {
            _json.Null();
        }
    }

    public override void Text(string value)
    {
        if (_depth > 0)
        {
            _json.Text(value);
            return;
        }

        using var utf8 = new ByteBuffer();
        utf8.Append(value);
        _sink(_name, utf8.Written);
    }

    public override void Number(long value)
    {
        _json.Number(value);
        Flush();
    }

    public override void Number(double value)
    {
        _json.Number(value);
        Flush();
    }

    public override void Boolean(bool value)
    {
        _json.Boolean(value);
        Flush();
    }

    public override void Json(JsonElement value)
    {
        if (_depth == 0 && value.ValueKind == JsonValueKind.String)
        {
            Text(JsonTree.ScalarText(value));
            return;
        }

        _json.Json(value);
        Flush();
    }

    public override void Bytes(byte[] value)
    {
        if (_depth > 0)
        {
            _json.Bytes(value);
        }
        else if (KeepsBytes)
        {
            _sink(_name, value);
        }
        else
        {
            Text(Convert.ToBase64String(value));
        }
    }

    public override void BeginObject()
    {
        _depth++;
        _json.BeginObject();
    }

    public override void EndObject()
    {
        _depth--;
        _json.EndObject();
        Flush();
    }

    public override void BeginList()
    {
        _depth++;
        _json.BeginList();
    }

    public override void EndList()
    {
        _depth--;
        _json.EndList();
        Flush();
    }

    public override void Model(ApiModel value)
    {
        _json.Model(value);
        Flush();
    }

    private void Flush()
    {
        if (_depth == 0)
        {
            _sink(_name, _json.Written);
            _json.Clear();
        }
    }
}
