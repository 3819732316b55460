namespace FaceSearchToolkit;

/// <summary>
/// Reads the values of a response leniently. Each <c>Read…</c> takes the current value, and gives null where it is null or does not fit;
/// <see cref="Fits"/> tells these apart.
/// </summary>
internal ref struct ApiReader
{
    private readonly bool _isBinary;
    private Utf8JsonReader _json;
    private bool _isMisfit;

    public ApiReader(ReadOnlySpan<byte> text, bool isBinary)
    {
        this = default;
        Text = text;
        _isBinary = isBinary;
        _json = new Utf8JsonReader(isBinary ? default : text, JsonReading.Options);
    }

    /// <summary>The whole response.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Whether the value is a bare array that stands for an object, so that only a list may take it.</summary>
    public bool IsBareArray { get; private set; }

    /// <summary>Whether the value was read.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Whether the value was read and all of it fits.</summary>
    public readonly bool Fits => IsTaken && !_isMisfit;

    public readonly JsonTokenType Token => _isBinary ? JsonTokenType.None : _json.TokenType;

    /// <summary>Goes to the first value.</summary>
    /// <returns>Where it starts.</returns>
    public int ReadFirst()
    {
        if (_isBinary)
        {
            return 0;
        }

        _json.Read();
        return (int)_json.TokenStartIndex;
    }

    /// <summary>Keeps the whole value where it was not taken or does not fit, and makes sure that nothing follows it.</summary>
    public void ReadLast(ApiModel target, int start)
    {
        if (!_isBinary)
        {
            KeepMisfit(target, "", start);
            _json.Read();
        }
    }

    /// <summary>Goes to the next name of an object; false at its end.</summary>
    public bool TryReadName(out int start, out int length, out bool isEscaped)
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.PropertyName)
        {
            start = 0;
            length = 0;
            isEscaped = false;
            return false;
        }

        // Past the quote.
        start = (int)_json.TokenStartIndex + 1;
        length = _json.ValueSpan.Length;
        isEscaped = _json.ValueIsEscaped;
        return true;
    }

    /// <summary>Goes from a name to its value.</summary>
    /// <returns>Where it starts.</returns>
    public int ReadToValue()
    {
        _json.Read();
        BeginValue(isBareArray: false);
        return (int)_json.TokenStartIndex;
    }

    /// <summary>Goes to the next entry of a map; null at its end.</summary>
    public string? ReadEntryName()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        var name = JsonText.Read(ref _json);
        _json.Read();
        return name;
    }

    /// <summary>Goes to the next element of a list; false at its end.</summary>
    public bool TryReadElement() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    public void BeginValue(bool isBareArray)
    {
        IsBareArray = isBareArray;
        IsTaken = false;
        _isMisfit = false;
    }

    /// <summary>Begins an element that is taken in any case.</summary>
    public void BeginElement()
    {
        BeginValue(isBareArray: false);
        IsTaken = true;
    }

    public void EndValue(bool hasMisfit)
    {
        IsTaken = true;
        _isMisfit = hasMisfit;
    }

    public void EndArray(bool isWrapped, bool hasMisfit)
    {
        EndValue(hasMisfit);
        if (isWrapped)
        {
            _json.Read();
        }
    }

    public void SkipUnlessTaken()
    {
        if (!IsTaken)
        {
            _json.Skip();
        }
    }

    /// <summary>
    /// Keeps the value that starts there unless it was taken and fits; then what was kept under its name before is forgotten.
    /// </summary>
    public void KeepMisfit(ApiModel target, string name, int start)
    {
        if (Fits)
        {
            target.Forget(name);
            return;
        }

        SkipUnlessTaken();
        target.Keep(name, JsonReading.ReadElement(Text.Slice(start, (int)_json.BytesConsumed - start)));
    }

    public string? ReadString()
    {
        if (!TryTakeAny())
        {
            return null;
        }

        return _isBinary ? JsonText.Decode(Text) : JsonScalar.ReadString(ref _json, Text);
    }

    public int? ReadInt32()
    {
        var value = ReadInt64();
        return value is < int.MinValue or > int.MaxValue ? SkipMisfitScalar<int>() : (int?)value;
    }

    public long? ReadInt64() => TryTakeScalar() ? JsonScalar.ReadInt64(ref _json) ?? SkipMisfitScalar<long>() : null;

    public double? ReadDouble() => TryTakeScalar() ? JsonScalar.ReadDouble(ref _json) ?? SkipMisfitScalar<double>() : null;

    public bool? ReadBoolean() => TryTakeScalar() ? JsonScalar.ReadBoolean(ref _json) ?? SkipMisfitScalar<bool>() : null;

    public JsonElement? ReadJson() => TryTakeScalar() ? JsonElement.ParseValue(ref _json) : null;

    /// <summary>Bytes: the body itself where the response is binary, else base64 text.</summary>
    public byte[]? ReadBytes()
    {
        if (!TryTakeAny())
        {
            return null;
        }

        return _isBinary ? Text.ToArray() : JsonScalar.ReadBytes(ref _json) ?? SkipMisfitValue<byte[]>();
    }

    public T? ReadFilter<T>(ApiFilterParser<T> parse)
        where T : class
    {
        if (ReadString() is not { } text)
        {
            return null;
        }

        return parse(text, out var value) ? value : SkipMisfitValue<T>();
    }

    /// <summary>Takes the value as an object or a list; false where it is null.</summary>
    public bool TryTakeValue()
    {
        IsBareArray = false;
        return TryTakeAny();
    }

    /// <summary>Enters a list, or the list behind an object whose one member it is; false where it is null or does not fit.</summary>
    public bool TryTakeArray(out bool isWrapped)
    {
        isWrapped = false;
        if (!TryTakeValue())
        {
            return false;
        }

        isWrapped = Token == JsonTokenType.StartObject && JsonReading.TryEnterWrapper(ref _json);
        return Token == JsonTokenType.StartArray || SkipMisfit();
    }

    /// <summary>Enters an object; false where it is null or does not fit.</summary>
    public bool TryTakeObject() => TryTakeScalar() && (Token == JsonTokenType.StartObject || SkipMisfit());

    /// <summary>Notes that the value does not fit.</summary>
    public T? SkipMisfitValue<T>()
        where T : class
    {
        SkipMisfit();
        return null;
    }

    /// <summary>Notes that the value does not fit, and skips it.</summary>
    /// <returns>False.</returns>
    public bool SkipMisfit()
    {
        _isMisfit = true;
        if (!_isBinary)
        {
            _json.Skip();
        }

        return false;
    }

    private T? SkipMisfitScalar<T>()
        where T : struct
    {
        SkipMisfit();
        return null;
    }

    private bool TryTakeAny()
    {
        IsTaken = true;
        return _isBinary || _json.TokenType != JsonTokenType.Null;
    }

    /// <summary>Takes the value unless it is a bare array, which only a list may read; false where it is null.</summary>
    private bool TryTakeScalar()
    {
        _isMisfit |= IsBareArray || _isBinary;
        return TryTakeAny() && !_isMisfit;
    }
}
