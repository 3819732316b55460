namespace FaceSearchToolkit.Spec.Json;

/// <summary>The growing table of tokens, and the containers that are still open.</summary>
internal sealed class JsonTokenTable
{
    /// <summary>Deeper nesting is refused, so that no reader of the tree can run out of stack.</summary>
    public const int MaxDepth = 512;

    private readonly int[] _open = new int[MaxDepth];
    private JsonToken[] _tokens;
    private int _depth;

    public JsonTokenTable(int textLength)
    {
        _tokens = new JsonToken[Math.Max(8, Math.Min(textLength / 8, 1 << 16))];
    }

    public int Count { get; private set; }

    public bool IsAtTop => _depth == 0;

    public bool IsFull => _depth == MaxDepth;

    public bool IsInObject => _tokens[_open[_depth - 1]].Kind == JsonKind.Object;

    public void Add(JsonKind kind, int start, int length, bool hasEscapes = false)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        _tokens[Count] = new JsonToken
        {
            Kind = kind,
            HasEscapes = hasEscapes,
            Start = start,
            Length = length,
            End = Count + 1,
        };
        Count++;
    }

    public void Open(JsonKind kind, int start)
    {
        _open[_depth++] = Count;
        Add(kind, start, length: 0);
    }

    public void Close(int end)
    {
        ref var token = ref _tokens[_open[--_depth]];
        token.Length = end - token.Start;
        token.End = Count;
    }

    /// <summary>Ends what is still open where the text broke off. A name whose value was not read is left out.</summary>
    public void CloseAll(int end)
    {
        while (_depth > 0)
        {
            if (IsInObject)
            {
                DropNameWithoutValue(_open[_depth - 1] + 1);
            }

            Close(end);
        }
    }

    private void DropNameWithoutValue(int firstName)
    {
        var name = firstName;
        while (name + 1 < Count)
        {
            name = _tokens[name + 1].End;
        }

        Count = Math.Min(Count, name);
    }

    public JsonToken[] ToArray()
    {
        Array.Resize(ref _tokens, Count);
        return _tokens;
    }
}
