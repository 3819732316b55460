using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>
/// Visits the members of a generated object, for both directions: what is written leaves from the fields, what a response holds goes into
/// them. A member whose value is null is not written. Reading is lenient: where a value is not of the declared type but can be understood
/// as one, it is; where it cannot, the member stays unset and the value is kept in <see cref="ApiModel.AdditionalProperties"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
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
        _writer = request.GetWriter(ApiLocation.Query);
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
    /// <param name="location">The part of the message.</param>
    /// <param name="style">How lists and objects are laid out there; only a query and a form have a choice.</param>
    public void VisitLocation(ApiLocation location, ApiArrayStyle style = ApiArrayStyle.Flat) =>
        _writer = _request?.GetWriter(location, style) ?? _writer;

    /// <summary>
    /// Text. From a number or a boolean in a response it is the text that was sent, from an object or array its JSON text.
    /// </summary>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    public void VisitMember(string? name, ref string? value)
    {
        if (TryWriteName(name, value is not null))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadString();
            CompleteMember();
        }
    }

    /// <summary>A 32-bit integer, in responses also from text and from a number with an empty fraction.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref int? value)
    {
        if (TryWriteName(name, value.HasValue))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadInt32();
            CompleteMember();
        }
    }

    /// <summary>A 64-bit integer, in responses also from text and from a number with an empty fraction.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref long? value)
    {
        if (TryWriteName(name, value.HasValue))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadInt64();
            CompleteMember();
        }
    }

    /// <summary>A finite number, in responses also from text.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref double? value)
    {
        if (TryWriteName(name, value.HasValue))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadDouble();
            CompleteMember();
        }
    }

    /// <summary>A boolean, in responses also from the texts <c>true</c> and <c>false</c> in any case, and from 1 and 0.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref bool? value)
    {
        if (TryWriteName(name, value.HasValue))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadBoolean();
            CompleteMember();
        }
    }

    /// <summary>Any JSON value.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref JsonElement? value)
    {
        if (TryWriteName(name, value is { ValueKind: not JsonValueKind.Undefined and not JsonValueKind.Null }))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadJson();
            CompleteMember();
        }
    }

    /// <summary>Bytes: themselves where they are a whole body, else base64 text.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref byte[]? value)
    {
        if (TryWriteName(name, value is not null))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadBytes();
            CompleteMember();
        }
    }

    /// <summary>A range of time, as JSON text.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitMember(string? name, ref TimeRange? value)
    {
        if (TryWriteName(name, value is not null))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadFilter<TimeRange>(TimeRange.TryParse);
            CompleteMember();
        }
    }

    /// <summary>A filter, as JSON text.</summary>
    /// <typeparam name="T">The filter class.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    /// <param name="parse">Parses the text.</param>
    public void VisitFilter<T>(string? name, ref T? value, ApiFilterParser<T> parse)
        where T : ApiFilter
    {
        if (TryWriteName(name, value is not null))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = Reader.ReadFilter(parse);
            CompleteMember();
        }
    }

    /// <summary>A boolean whose text on the wire is <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitText(string? name, ref bool? value)
    {
        var text = value is { } boolean ? ScalarText.Format(boolean) : null;
        if (!TryWriteText(name, text))
        {
            VisitMember(name, ref value);
        }
    }

    /// <summary>A number that is text on the wire.</summary>
    /// <inheritdoc cref="VisitMember(string?, ref string?)"/>
    public void VisitText(string? name, ref int? value)
    {
        var text = value is { } number ? ScalarText.Format(number) : null;
        if (!TryWriteText(name, text))
        {
            VisitMember(name, ref value);
        }
    }

    /// <inheritdoc cref="VisitText(string?, ref int?)"/>
    public void VisitText(string? name, ref long? value)
    {
        var text = value is { } number ? ScalarText.Format(number) : null;
        if (!TryWriteText(name, text))
        {
            VisitMember(name, ref value);
        }
    }

    /// <inheritdoc cref="VisitText(string?, ref int?)"/>
    public void VisitText(string? name, ref double? value)
    {
        var text = value is { } number ? ScalarText.Format(ScalarText.CheckFinite(number)) : null;
        if (!TryWriteText(name, text))
        {
            VisitMember(name, ref value);
        }
    }

    /// <summary>An object. In responses a bare array is accepted for an object whose one member is a list.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    public void VisitModel<T>(string? name, ref T? value)
        where T : ApiModel, new()
    {
        if (TryWriteName(name, value is not null))
        {
            _writer!.WriteValue(value);
        }
        else if (TryAdvanceTo(name))
        {
            value = MemberReading.ReadModel<T>(ref this);
            CompleteMember();
        }
    }

    /// <summary>A list of objects.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <inheritdoc cref="VisitList{T}(string?, ref IReadOnlyList{T}?, ApiElement{T})"/>
    public void VisitModels<T>(string? name, ref IReadOnlyList<T>? value)
        where T : ApiModel, new()
    {
        if (TryWriteName(name, value is not null))
        {
            MemberWriting.Write(ref this, _writer!, value, Elements.Model<T>.Visit);
        }
        else if (TryAdvanceTo(name))
        {
            value = MemberReading.ReadModels<T>(ref this);
            CompleteMember();
        }
    }

    /// <summary>A map of objects.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <inheritdoc cref="VisitMap{T}(string?, ref IReadOnlyDictionary{string, T}?, ApiElement{T})"/>
    public void VisitModels<T>(string? name, ref IReadOnlyDictionary<string, T>? value)
        where T : ApiModel, new()
    {
        VisitMap(name, ref value, Elements.Model<T>.Visit);
    }

    /// <summary>A list of text, numbers, booleans, bytes or free-form JSON.</summary>
    /// <inheritdoc cref="VisitList{T}(string?, ref IReadOnlyList{T}?, ApiElement{T})"/>
    public void VisitList<T>(string? name, ref IReadOnlyList<T>? value)
        where T : notnull
    {
        VisitList(name, ref value, Elements.Scalar<T>.Visit);
    }

    /// <summary>A map of text, numbers, booleans, bytes or free-form JSON.</summary>
    /// <inheritdoc cref="VisitMap{T}(string?, ref IReadOnlyDictionary{string, T}?, ApiElement{T})"/>
    public void VisitMap<T>(string? name, ref IReadOnlyDictionary<string, T>? value)
        where T : notnull
    {
        VisitMap(name, ref value, Elements.Scalar<T>.Visit);
    }

    /// <summary>
    /// A list. In requests an element that is null keeps its place. In responses an object whose one member is a list is accepted for that
    /// list, and elements that are null or do not fit are left out.
    /// </summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    /// <param name="element">Visits one element.</param>
    public void VisitList<T>(string? name, ref IReadOnlyList<T>? value, ApiElement<T> element)
        where T : notnull
    {
        if (TryWriteName(name, value is not null))
        {
            MemberWriting.Write(ref this, _writer!, value, element);
        }
        else if (TryAdvanceTo(name))
        {
            value = MemberReading.ReadList(ref this, element);
            CompleteMember();
        }
    }

    /// <summary>A map. Values that are null, and in responses those that do not fit, are left out.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="name">The wire name; null for an element or a whole body.</param>
    /// <param name="value">The member.</param>
    /// <param name="element">Visits one value.</param>
    public void VisitMap<T>(string? name, ref IReadOnlyDictionary<string, T>? value, ApiElement<T> element)
        where T : notnull
    {
        if (TryWriteName(name, value is not null))
        {
            MemberWriting.Write(ref this, _writer!, value, element);
        }
        else if (TryAdvanceTo(name))
        {
            value = MemberReading.ReadMap(ref this, element);
            CompleteMember();
        }
    }

    /// <summary>Reads a whole response.</summary>
    /// <param name="text">The response: JSON, or any bytes.</param>
    /// <param name="isBinary">Whether the response is bytes.</param>
    /// <param name="target">Takes the members.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    internal static void Read(ReadOnlySpan<byte> text, bool isBinary, ApiModel target)
    {
        var members = new ApiMembers(isBinary ? text : JsonReading.ReplaceInvalid(text), isBinary);
        MemberReading.ReadBody(ref members, target);
        if (members._elements is { } elements)
        {
            ElementStack.Return(elements);
        }
    }

    /// <summary>Whether the class stands for a value that is no object.</summary>
    internal static bool IsWhole(ApiModel model)
    {
        var members = default(ApiMembers);
        return MemberReading.CountMembers(ref members, model).IsWhole;
    }

    /// <summary>Writes the name. What has no name keeps its place, also where it is null.</summary>
    private readonly bool TryWriteName(string? name, bool isSet)
    {
        if (isSet && name is not null)
        {
            _writer?.WriteName(name);
        }

        return _writer is not null && (isSet || name is null);
    }

    /// <summary>Writes text, if anything is written at all.</summary>
    private readonly bool TryWriteText(string? name, string? text)
    {
        if (TryWriteName(name, text is not null))
        {
            _writer!.WriteValue(text);
        }

        return _writer is not null;
    }

    private bool TryAdvanceTo(string? name) => Cursor.TryAdvanceTo(name, Reader.Text);

    private void CompleteMember() => MemberReading.CompleteMember(ref this);
}
