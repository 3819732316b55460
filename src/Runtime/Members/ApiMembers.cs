namespace FaceSearchToolkit;

/// <summary>
/// Visits the members of a generated object, for both directions: what is written leaves from the fields, what an answer holds goes into
/// them. A member whose value is null is not written. Reading is lenient: where a value is not of the declared type but can be understood
/// as one, it is; where it cannot, the member stays unset and the value is kept in <see cref="ApiModel.AdditionalProperties"/>.
/// </summary>
public ref struct ApiMembers
{
    private readonly ApiRequestWriter? _request;
    private ApiWriter? _writer;

    internal ApiReader Reader;
    internal MemberCursor Cursor;

    private ElementStack? _elements;

    internal ApiMembers(ApiWriter writer)
    {
        this = default;
        _writer = writer;
    }

    internal ApiMembers(ApiRequestWriter request)
    {
        this = default;
        _request = request;
        _writer = request.At(ApiPlace.Query);
    }

    private ApiMembers(ReadOnlySpan<byte> text, bool isBinary)
    {
        this = default;
        Reader = new ApiReader(text, isBinary);
    }

    /// <summary>The elements of the lists that are being read.</summary>
    internal ElementStack Pending => _elements ??= ElementStack.Rent();

    internal readonly ApiRequestWriter Request => _request ?? throw new InvalidOperationException("These are no members of a request.");

    /// <summary>Says where the members that follow go; until then they go to the query. Only in requests.</summary>
    /// <param name="place">The place.</param>
    public void Place(ApiPlace place) => _writer = _request?.At(place) ?? _writer;

    /// <summary>
    /// Text. From a number or a boolean in an answer it is the text that was sent, from an object or array its JSON text.
    /// </summary>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    public void Member(string? name, ref string? value)
    {
        if (IsWritten(name, value is not null))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadString();
            Take();
        }
    }

    /// <summary>A 32-bit integer, in answers also from text and from a number with an empty fraction.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref int? value)
    {
        if (IsWritten(name, value.HasValue))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadInt32();
            Take();
        }
    }

    /// <summary>A 64-bit integer, in answers also from text and from a number with an empty fraction.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref long? value)
    {
        if (IsWritten(name, value.HasValue))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadInt64();
            Take();
        }
    }

    /// <summary>A finite number, in answers also from text.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref double? value)
    {
        if (IsWritten(name, value.HasValue))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadDouble();
            Take();
        }
    }

    /// <summary>A boolean, in answers also from the texts <c>true</c> and <c>false</c> in any case, and from 1 and 0.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref bool? value)
    {
        if (IsWritten(name, value.HasValue))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadBoolean();
            Take();
        }
    }

    /// <summary>Any JSON value.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref JsonElement? value)
    {
        if (IsWritten(name, value is { ValueKind: not JsonValueKind.Undefined and not JsonValueKind.Null }))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadJson();
            Take();
        }
    }

    /// <summary>Bytes: themselves where they are a whole body, else base64 text.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref byte[]? value)
    {
        if (IsWritten(name, value is not null))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadBytes();
            Take();
        }
    }

    /// <summary>A range of time, as JSON text.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Member(string? name, ref TimeRange? value)
    {
        if (IsWritten(name, value is not null))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadFilter<TimeRange>(TimeRange.TryParse);
            Take();
        }
    }

    /// <summary>A filter, as JSON text.</summary>
    /// <typeparam name="T">The filter class.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    /// <param name="parse">Parses the text.</param>
    public void Filter<T>(string? name, ref T? value, ApiFilterParser<T> parse)
        where T : ApiFilter
    {
        if (IsWritten(name, value is not null))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = Reader.ReadFilter(parse);
            Take();
        }
    }

    /// <summary>A boolean whose text on the wire is <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Text(string? name, ref bool? value)
    {
        var text = value is { } boolean ? ScalarText.Of(boolean) : null;
        if (!Text(name, text))
        {
            Member(name, ref value);
        }
    }

    /// <summary>A number that is text on the wire.</summary>
    /// <inheritdoc cref="Member(string?, ref string?)"/>
    public void Text(string? name, ref int? value)
    {
        var text = value is { } number ? ScalarText.Of(number) : null;
        if (!Text(name, text))
        {
            Member(name, ref value);
        }
    }

    /// <inheritdoc cref="Text(string?, ref int?)"/>
    public void Text(string? name, ref long? value)
    {
        var text = value is { } number ? ScalarText.Of(number) : null;
        if (!Text(name, text))
        {
            Member(name, ref value);
        }
    }

    /// <inheritdoc cref="Text(string?, ref int?)"/>
    public void Text(string? name, ref double? value)
    {
        var text = value is { } number ? ScalarText.Of(ScalarText.Finite(number)) : null;
        if (!Text(name, text))
        {
            Member(name, ref value);
        }
    }

    /// <summary>An object. In answers a bare array is accepted for an object whose one member is a list.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    public void Model<T>(string? name, ref T? value)
        where T : ApiModel, new()
    {
        if (IsWritten(name, value is not null))
        {
            _writer!.Value(value);
        }
        else if (Finds(name))
        {
            value = MemberReading.Model<T>(ref this);
            Take();
        }
    }

    /// <summary>A list of objects.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <inheritdoc cref="List{T}(string?, ref IReadOnlyList{T}?, ApiElement{T})"/>
    public void Models<T>(string? name, ref IReadOnlyList<T>? value)
        where T : ApiModel, new()
    {
        if (IsWritten(name, value is not null))
        {
            MemberWriting.Write(ref this, _writer!, value, Elements.Model<T>.Visit);
        }
        else if (Finds(name))
        {
            value = MemberReading.Models<T>(ref this);
            Take();
        }
    }

    /// <summary>A map of objects.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <inheritdoc cref="Map{T}(string?, ref IReadOnlyDictionary{string, T}?, ApiElement{T})"/>
    public void Models<T>(string? name, ref IReadOnlyDictionary<string, T>? value)
        where T : ApiModel, new()
    {
        Map(name, ref value, Elements.Model<T>.Visit);
    }

    /// <summary>A list of text, numbers, booleans, bytes or free-form JSON.</summary>
    /// <inheritdoc cref="List{T}(string?, ref IReadOnlyList{T}?, ApiElement{T})"/>
    public void List<T>(string? name, ref IReadOnlyList<T>? value)
        where T : notnull
    {
        List(name, ref value, Elements.Scalar<T>.Visit);
    }

    /// <summary>A map of text, numbers, booleans, bytes or free-form JSON.</summary>
    /// <inheritdoc cref="Map{T}(string?, ref IReadOnlyDictionary{string, T}?, ApiElement{T})"/>
    public void Map<T>(string? name, ref IReadOnlyDictionary<string, T>? value)
        where T : notnull
    {
        Map(name, ref value, Elements.Scalar<T>.Visit);
    }

    /// <summary>
    /// A list. In requests an element that is null keeps its place. In answers an object whose one member is a list is accepted for that
    /// list, and elements that are null or do not fit are left out.
    /// </summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    /// <param name="element">Visits one element.</param>
    public void List<T>(string? name, ref IReadOnlyList<T>? value, ApiElement<T> element)
        where T : notnull
    {
        if (IsWritten(name, value is not null))
        {
            MemberWriting.Write(ref this, _writer!, value, element);
        }
        else if (Finds(name))
        {
            value = MemberReading.List(ref this, element);
            Take();
        }
    }

    /// <summary>A map. Values that are null, and in answers those that do not fit, are left out.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    /// <param name="element">Visits one value.</param>
    public void Map<T>(string? name, ref IReadOnlyDictionary<string, T>? value, ApiElement<T> element)
        where T : notnull
    {
        if (IsWritten(name, value is not null))
        {
            MemberWriting.Write(ref this, _writer!, value, element);
        }
        else if (Finds(name))
        {
            value = MemberReading.Map(ref this, element);
            Take();
        }
    }

    /// <summary>Reads a whole answer.</summary>
    /// <param name="text">The answer: JSON, or any bytes.</param>
    /// <param name="isBinary">Whether the answer is bytes.</param>
    /// <param name="target">Takes the members.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    internal static void Read(ReadOnlySpan<byte> text, bool isBinary, ApiModel target)
    {
        var members = new ApiMembers(text, isBinary);
        MemberReading.Body(ref members, target);
        if (members._elements is { } elements)
        {
            ElementStack.Return(elements);
        }
    }

    /// <summary>Whether the class stands for a value that is no object.</summary>
    internal static bool IsWhole(ApiModel model)
    {
        var members = default(ApiMembers);
        return MemberReading.CountOf(ref members, model).IsWhole;
    }

    /// <summary>Writes the name. What has no name keeps its place, also where it is null.</summary>
    private readonly bool IsWritten(string? name, bool isSet)
    {
        if (isSet && name is not null)
        {
            _writer?.Name(name);
        }

        return _writer is not null && (isSet || name is null);
    }

    /// <summary>Writes text, if anything is written at all.</summary>
    private readonly bool Text(string? name, string? text)
    {
        if (IsWritten(name, text is not null))
        {
            _writer!.Value(text);
        }

        return _writer is not null;
    }

    private bool Finds(string? name) => Cursor.Finds(name, Reader.Text);

    private void Take() => MemberReading.Take(ref this);
}
