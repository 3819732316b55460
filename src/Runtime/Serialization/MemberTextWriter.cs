using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>Gives each member on as one text: strings as they are, anything else as JSON text.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Lives in the pool; its buffers go back after each request."
)]
internal sealed class MemberTextWriter : ApiWriter
{
    private readonly Sink _sink;
    private readonly JsonApiWriter _json = new();
    private string _name = "";
    private int _depth;

    public MemberTextWriter(Sink sink) => _sink = sink;

    /// <summary>Takes a member and its text.</summary>
    public delegate void Sink(string name, ReadOnlySpan<byte> utf8);

    /// <summary>Whether bytes go as they are, as in a body; else as base64 text.</summary>
    public bool KeepsBytes { get; set; }

    public override void WriteName(string name)
    {
        if (_depth == 0)
        {
            _name = name;
        }
        else
        {
            _json.WriteName(name);
        }
    }

    public override void WriteNull()
    {
        if (_depth > 0)
        {
            _json.WriteNull();
        }
    }

    public override void WriteText(string value)
    {
        if (_depth > 0)
        {
            _json.WriteText(value);
            return;
        }

        using var utf8 = new ByteBuffer();
        utf8.Append(value);
        _sink(_name, utf8.Written);
    }

    public override void WriteNumber(long value)
    {
        _json.WriteNumber(value);
        Flush();
    }

    public override void WriteNumber(double value)
    {
        _json.WriteNumber(value);
        Flush();
    }

    public override void WriteBoolean(bool value)
    {
        _json.WriteBoolean(value);
        Flush();
    }

    public override void WriteJson(JsonElement value)
    {
        if (_depth == 0 && value.ValueKind == JsonValueKind.String)
        {
            WriteText(JsonTree.ScalarText(value));
            return;
        }

        _json.WriteJson(value);
        Flush();
    }

    public override void WriteBytes(byte[] value)
    {
        if (_depth > 0)
        {
            _json.WriteBytes(value);
        }
        else if (KeepsBytes)
        {
            _sink(_name, value);
        }
        else
        {
            WriteText(Convert.ToBase64String(value));
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

    public override void WriteModel(ApiModel value)
    {
        _json.WriteModel(value);
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
