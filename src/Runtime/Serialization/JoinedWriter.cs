namespace FaceSearchToolkit;

/// <summary>Lays a list out as one pair of joined text; what is no list goes as its text.</summary>
internal sealed class JoinedWriter : ApiWriter, IDisposable
{
    private readonly PairBuffer _pairs;
    private readonly char _separator;
    private readonly ByteBuffer _joined = new();
    private readonly MemberTextWriter _elements;
    private string _name = "";
    private int _depth;
    private int _count;

    public JoinedWriter(PairBuffer pairs, char separator)
    {
        _pairs = pairs;
        _separator = separator;
        _elements = new MemberTextWriter((_, text) => AddElement(text));
    }

    public void Dispose() => _joined.Dispose();

    public override void WriteName(string name)
    {
        if (_depth == 0)
        {
            _name = name;
        }
        else
        {
            _elements.WriteName(name);
        }
    }

    public override void WriteNull()
    {
        if (_depth > 1)
        {
            _elements.WriteNull();
        }
    }

    public override void WriteText(string value) => _elements.WriteText(value);

    public override void WriteNumber(long value) => _elements.WriteNumber(value);

    public override void WriteNumber(double value) => _elements.WriteNumber(value);

    public override void WriteBoolean(bool value) => _elements.WriteBoolean(value);

    public override void WriteBytes(byte[] value) => _elements.WriteBytes(value);

    public override void WriteJson(JsonElement value)
    {
        if (_depth == 0 && value.ValueKind == JsonValueKind.Array)
        {
            WriteElements(value);
        }
        else
        {
            _elements.WriteJson(value);
        }
    }

    public override void BeginObject()
    {
        _depth++;
        _elements.BeginObject();
    }

    public override void EndObject()
    {
        _depth--;
        _elements.EndObject();
    }

    public override void BeginList()
    {
        if (_depth++ > 0)
        {
            _elements.BeginList();
        }
    }

    public override void EndList()
    {
        if (--_depth > 0)
        {
            _elements.EndList();
            return;
        }

        _pairs.Add(_name, _joined.Written);
        _joined.Dispose();
        _count = 0;
    }

    private void AddElement(ReadOnlySpan<byte> text)
    {
        if (_depth == 0)
        {
            _pairs.Add(_name, text);
            return;
        }

        if (_count++ > 0)
        {
            _joined.Append((byte)_separator);
        }

        _joined.Append(text);
    }
}
