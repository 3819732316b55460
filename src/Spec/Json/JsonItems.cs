namespace FaceSearchToolkit.Spec.Json;

/// <summary>The elements of an array, for <c>foreach</c>: the sequence and its enumerator in one.</summary>
public struct JsonItems
{
    private readonly JsonDocument? _document;
    private readonly int _end;
    private int _next;

    internal JsonItems(JsonDocument? document, int index, bool isArray)
    {
        _document = document;
        _next = index + 1;
        _end = isArray ? document!.Tokens[index].End : 0;
        Current = default;
    }

    /// <summary>The element that was read last.</summary>
    public JsonValue Current { get; private set; }

    /// <summary>The sequence from here on.</summary>
    public readonly JsonItems GetEnumerator() => this;

    /// <summary>Reads the next element.</summary>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        Current = new JsonValue(_document!, _next);
        _next = _document!.Tokens[_next].End;
        return true;
    }
}
