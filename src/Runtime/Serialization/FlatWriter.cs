using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>
/// Lays values out as pairs: <c>Name.1.Key=…</c>, indices from 1. Nulls are left out but keep their index; an empty list or object gives no
/// pair.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Lives in the pool; its buffers go back after each request."
)]
internal sealed class FlatWriter : ApiWriter
{
    private readonly PairBuffer _pairs;
    private readonly ByteBuffer _key = new();
    private readonly Stack<Level> _levels = new();
    private ApiFilterWriter? _filters;
    private Level _level;

    public FlatWriter(PairBuffer pairs) => _pairs = pairs;

    public override void WriteName(string name)
    {
        _key.Truncate(_level.KeyLength);
        if (_levels.Count > 0)
        {
            _key.Append((byte)'.');
        }

        PercentEncoding.Append(_key, name);
    }

    public override void WriteNull() => NextElement();

    public override void WriteText(string value)
    {
        NextElement();
        _pairs.AddEncoded(_key.Written, value);
    }

    public override void WriteNumber(long value)
    {
        NextElement();
        Span<byte> digits = stackalloc byte[ScalarText.LongestInteger];
        _pairs.AddEncoded(_key.Written, digits.Slice(0, ScalarText.Write(value, digits)));
    }

    public override void WriteNumber(double value) => WriteText(ScalarText.Format(value));

    public override void WriteBoolean(bool value) => WriteText(ScalarText.Format(value));

    public override void WriteFilter(ApiFilter value)
    {
        NextElement();
        var filters = _filters ??= new ApiFilterWriter();
        _pairs.AddEncoded(_key.Written, filters.Write(value));
        filters.Clear();
    }

    public override void WriteTimeRange(TimeRange value)
    {
        NextElement();
        var filters = _filters ??= new ApiFilterWriter();
        _pairs.AddEncoded(_key.Written, filters.Write(value));
        filters.Clear();
    }

    public override void WriteBytes(byte[] value) => WriteText(Convert.ToBase64String(value));

    public override void WriteJson(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                BeginObject();
                foreach (var member in JsonTree.Members(value))
                {
                    WriteName(member.Key);
                    WriteValue(member.Value);
                }

                EndObject();
                break;
            case JsonValueKind.Array:
                WriteElements(value);
                break;
            default:
                WriteText(JsonTree.ScalarText(value));
                break;
        }
    }

    public override void BeginObject() => Enter(isList: false);

    public override void EndObject() => _level = _levels.Pop();

    public override void BeginList() => Enter(isList: true);

    public override void EndList() => _level = _levels.Pop();

    private void Enter(bool isList)
    {
        NextElement();
        _levels.Push(_level);
        _level = new Level(_key.Length, isList, 0);
    }

    private void NextElement()
    {
        if (!_level.IsList)
        {
            return;
        }

        _level = _level with { Count = _level.Count + 1 };
        _key.Truncate(_level.KeyLength);
        _key.Append((byte)'.');
        _key.Append(_level.Count);
    }

    private readonly record struct Level(int KeyLength, bool IsList, int Count);
}
