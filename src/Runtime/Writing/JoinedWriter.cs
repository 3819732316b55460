namespace FaceSearchToolkit;

/// <summary>Lays a list out as one pair of joined text; what is no list goes as its text.</summary>
internal sealed class JoinedWriter : ApiWriter, IDisposable
{
    private readonly PairBuffer _pairs;
    private readonly char _separator;
    private readonly ByteBuffer _joined = new();
    private readonly TextWriter _elements;
    private string _name = "";
    private int _depth;
    private int _count;

    public JoinedWriter(PairBuffer pairs, char separator)
    {
        _pairs = pairs;
        _separator = separator;
        _elements = new TextWriter((_, text) => AddElement(text));
    }

    public void Dispose() => _joined.Dispose();

    public override void Name(string name)
    {
        if (_depth == 0)
        {
            _name = name;
        }
        else
        {
            _elements.Name(name);
        }
    }

    public override void Null()
    {
        if (_depth > 1)
        {
            _elements.Null();
        }
    }

    public override void Text(string value) => _elements.Text(value);

    public override void Number(long value) => _elements.Number(value);

    public override void Number(double value) => _elements.Number(value);

    public override void Boolean(bool value) => _elements.Boolean(value);

    public override void Bytes(byte[] value) => _elements.Bytes(value);

    public override void Json(JsonElement value)
    {
        if (_depth == 0 && value.ValueKind == JsonValueKind.Array)
        {
            Elements(value);
        }
        else
        {
            _elements.Json(value);
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
