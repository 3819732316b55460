namespace FaceSearchToolkit.Spec.Json;

/// <summary>The properties of an object, for <c>foreach</c>: the sequence and its enumerator in one.</summary>
public struct JsonProperties
{
    private readonly JsonDocument? _document;
    private readonly int _end;
    private int _next;

    internal JsonProperties(JsonDocument? document, int index, bool isObject)
    {
        _document = document;
        _next = index + 1;
        _end = isObject ? document!.Tokens[index].End : 0;
        Current = default;
    }

    /// <summary>The property that was read last.</summary>
    public JsonProperty Current { get; private set; }

    /// <summary>The sequence from here on.</summary>
    public readonly JsonProperties GetEnumerator() => this;

    /// <summary>Reads the next property.</summary>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        Current = new JsonProperty(new JsonValue(_document!, _next), new JsonValue(_document!, _next + 1));
        _next = _document!.Tokens[_next + 1].End;
        return true;
    }
}
