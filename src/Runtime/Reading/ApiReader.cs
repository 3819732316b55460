namespace FaceSearchToolkit;

/// <summary>
/// Reads an answer leniently: where a value is not of the declared type but can be understood as one, it is; where it cannot, the member stays unset and the value is kept in
/// <see cref="ApiModel.AdditionalProperties"/>. Each <c>Read…</c> takes the current value, and gives null where it is null or does not fit.
/// </summary>
public ref struct ApiReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isBinary;
    private Utf8JsonReader _json;
    private ReadOnlySpan<byte> _name;
    private bool _isNameEscaped;
    private MemberSet _exact;
    private bool _isWhole;
    private bool _isBareArray;
    private bool _isTaken;
    private bool _isMisfit;

    internal ApiReader(ReadOnlySpan<byte> text, bool isBinary)
    {
        this = default;
        _text = text;
        _isBinary = isBinary;
        _json = new Utf8JsonReader(isBinary ? default : text, JsonReading.Options);
    }

    /// <summary>Finds the current member.</summary>
    /// <param name="names">The names of the type's members.</param>
    /// <returns>Its index; -1 where it is unknown, and is then kept in <see cref="ApiModel.AdditionalProperties"/>. An exact name comes before one in another case.</returns>
    public int Member(ApiMemberNames names)
    {
        if (_isWhole)
        {
            return MemberOfWhole(names);
        }

        var index = _isNameEscaped ? names.IndexOf(MemberName()) : names.IndexOf(_name);
        if (index >= 0)
        {
            _exact.Add(index);
            return index;
        }

        index = names.IndexOfIgnoringCase(MemberName());
        return _exact.Contains(index) ? -1 : index;
    }

    /// <summary>Reads text. A number or a boolean gives its text as it was sent, an object or array its JSON text.</summary>
    public string? ReadString()
    {
        if (!TakeValue())
        {
            return null;
        }

        return _isBinary ? JsonText.Decode(_text) : JsonScalar.ReadString(ref _json, _text);
    }

    /// <summary>Reads a 32-bit integer, also from text and from a number with an empty fraction.</summary>
    public int? ReadInt32()
    {
        var value = ReadInt64();
        return value is < int.MinValue or > int.MaxValue ? Misfit<int>() : (int?)value;
    }

    /// <summary>Reads a 64-bit integer, also from text and from a number with an empty fraction.</summary>
    public long? ReadInt64() => TakeScalar() ? JsonScalar.ReadInt64(ref _json) ?? Misfit<long>() : null;

    /// <summary>Reads a number, also from text.</summary>
    public float? ReadSingle()
    {
        var value = ReadDouble();
        return value is < -float.MaxValue or > float.MaxValue ? Misfit<float>() : (float?)value;
    }

    /// <summary>Reads a number, also from text.</summary>
    public double? ReadDouble() => TakeScalar() ? JsonScalar.ReadDouble(ref _json) ?? Misfit<double>() : null;

    /// <summary>Reads a boolean, also from the texts <c>true</c> and <c>false</c> in any case, and from 1 and 0.</summary>
    public bool? ReadBoolean() => TakeScalar() ? JsonScalar.ReadBoolean(ref _json) ?? Misfit<bool>() : null;

    /// <summary>Reads any value as it is.</summary>
    public JsonElement? ReadJson() => TakeScalar() ? JsonElement.ParseValue(ref _json) : null;

    /// <summary>Reads bytes: the body itself where the answer is binary, else base64 text.</summary>
    public byte[]? ReadBytes()
    {
        if (!TakeValue())
        {
            return null;
        }

        if (_isBinary)
        {
            return _text.ToArray();
        }

        return JsonScalar.ReadBytes(ref _json) ?? MisfitValue<byte[]>();
    }

    /// <summary>Reads a range of time from its JSON text.</summary>
    public TimeRange? ReadTimeRange() => ReadFilter<TimeRange>(TimeRange.TryParse);

    /// <summary>Reads a filter from its JSON text.</summary>
    /// <typeparam name="T">The filter class.</typeparam>
    /// <param name="parse">Parses the text.</param>
    public T? ReadFilter<T>(ApiFilterParser<T> parse)
        where T : class
    {
        var text = ReadString();
        if (text is null)
        {
            return null;
        }

        return parse(text, out var value) ? value : MisfitValue<T>();
    }

    /// <summary>Reads an object. A bare array is accepted for an object whose one member is a list.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    /// <param name="target">A new object of the class.</param>
    public T? ReadModel<T>(T target)
        where T : ApiModel
    {
        _isBareArray = false;
        if (!TakeValue())
        {
            return null;
        }

        if (!_isBinary && _json.TokenType == JsonTokenType.StartObject)
        {
            ReadMembers(target);
            return target;
        }

        return !_isBinary && _json.TokenType == JsonTokenType.StartArray && TryReadWhole(target) ? target : MisfitValue<T>();
    }

    /// <summary>Reads a list. An object whose one member is a list is accepted for that list. Elements that are null or do not fit are left out.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="element">Reads one element.</param>
    public IReadOnlyList<T>? ReadList<T>(ApiElementReader<T> element)
        where T : notnull
    {
        _isBareArray = false;
        if (!TakeValue())
        {
            return null;
        }

        var isWrapped = !_isBinary && _json.TokenType == JsonTokenType.StartObject && JsonReading.TryEnterWrapper(ref _json);
        if (_isBinary || _json.TokenType != JsonTokenType.StartArray)
        {
            return MisfitValue<IReadOnlyList<T>>();
        }

        var list = ReadElements(element);
        if (isWrapped)
        {
            _json.Read();
        }

        return list;
    }

    /// <summary>Reads a map. Values that are null or do not fit are left out.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="element">Reads one value.</param>
    public IReadOnlyDictionary<string, T>? ReadMap<T>(ApiElementReader<T> element)
        where T : notnull
    {
        if (!TakeScalar())
        {
            return null;
        }

        if (_isBinary || _json.TokenType != JsonTokenType.StartObject)
        {
            return MisfitValue<IReadOnlyDictionary<string, T>>();
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        var hasMisfit = false;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref _json);
            _json.Read();
            if (TryReadElement(element, out var value, ref hasMisfit))
            {
                map[name] = value;
            }
        }

        EndValue(hasMisfit);
        return map;
    }

    /// <summary>Reads a whole answer.</summary>
    internal void ReadBody(ApiModel target)
    {
        if (!_isBinary)
        {
            _json.Read();
        }

        var start = _isBinary ? 0 : (int)_json.TokenStartIndex;
        BeginValue(isWhole: true);
        target.ReadMember(ref this);
        _isWhole = false;
        if (!_isTaken && !_isBinary && _json.TokenType == JsonTokenType.StartObject)
        {
            ReadMembers(target);
        }

        if (!_isBinary)
        {
            KeepMisfit(target, "", start);
            _json.Read();
        }
    }

    private void ReadMembers(ApiModel target)
    {
        var outer = _exact;
        _exact = default;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var name = _json.ValueSpan;
            var isEscaped = _json.ValueIsEscaped;
            _name = name;
            _isNameEscaped = isEscaped;
            _json.Read();
            var start = (int)_json.TokenStartIndex;
            BeginValue(isWhole: false);
            target.ReadMember(ref this);
            _name = name;
            _isNameEscaped = isEscaped;
            if (!_isTaken || _isMisfit || target.HasAdditional)
            {
                KeepMisfit(target, MemberName(), start);
            }
        }

        _exact = outer;
        EndValue(hasMisfit: false);
    }

    private void KeepMisfit(ApiModel target, string name, int start)
    {
        if (_isTaken && !_isMisfit)
        {
            target.Forget(name);
            return;
        }

        if (!_isTaken)
        {
            _json.Skip();
        }

        target.Keep(name, JsonReading.Element(_text.Slice(start, (int)_json.BytesConsumed - start)));
    }

    private bool TryReadWhole(ApiModel target)
    {
        BeginValue(isWhole: true);
        target.ReadMember(ref this);
        _isWhole = false;
        return _isTaken && !_isBareArray;
    }

    private List<T> ReadElements<T>(ApiElementReader<T> element)
        where T : notnull
    {
        var list = new List<T>();
        var hasMisfit = false;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (TryReadElement(element, out var value, ref hasMisfit))
            {
                list.Add(value);
            }
        }

        EndValue(hasMisfit);
        return list;
    }

    private bool TryReadElement<T>(ApiElementReader<T> element, out T value, ref bool hasMisfit)
        where T : notnull
    {
        if (_json.TokenType == JsonTokenType.Null && typeof(T) != typeof(JsonElement))
        {
            value = default!;
            return false;
        }

        BeginValue(isWhole: false);
        value = element(ref this)!;
        if (!_isTaken)
        {
            _json.Skip();
        }

        var fits = _isTaken && !_isMisfit && value is not null;
        hasMisfit |= !fits;
        return fits;
    }

    private int MemberOfWhole(ApiMemberNames names)
    {
        _isWhole = false;
        if (names.IsWholeValue)
        {
            return 0;
        }

        _isBareArray = names.Names.Length == 1 && !_isBinary && _json.TokenType == JsonTokenType.StartArray;
        return _isBareArray ? 0 : -1;
    }

    private readonly string MemberName() => _isNameEscaped ? JsonText.Unescape(_name) : JsonText.Decode(_name);

    private void BeginValue(bool isWhole)
    {
        _isWhole = isWhole;
        _isBareArray = false;
        _isTaken = false;
        _isMisfit = false;
    }

    private void EndValue(bool hasMisfit)
    {
        _isTaken = true;
        _isMisfit = hasMisfit;
    }

    /// <summary>Takes the value; false where it is null.</summary>
    private bool TakeValue()
    {
        _isTaken = true;
        return _isBinary || _json.TokenType != JsonTokenType.Null;
    }

    /// <summary>Takes the value unless it is a bare array, which only a list may read; false where it is null.</summary>
    private bool TakeScalar()
    {
        _isMisfit |= _isBareArray || _isBinary;
        return TakeValue() && !_isMisfit;
    }

    private T? Misfit<T>()
        where T : struct
    {
        _isMisfit = true;
        _json.Skip();
        return null;
    }

    private T? MisfitValue<T>()
        where T : class
    {
        _isMisfit = true;
        _json.Skip();
        return null;
    }
}
