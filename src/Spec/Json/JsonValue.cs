namespace FaceSearchToolkit.Spec.Json;

/// <summary>A value in a <see cref="JsonDocument"/>: a view that costs nothing to copy.</summary>
public readonly struct JsonValue
{
    private readonly JsonDocument? _document;
    private readonly int _index;

    internal JsonValue(JsonDocument document, int index)
    {
        _document = document;
        _index = index;
    }

    /// <summary>What it is; <see cref="JsonKind.Undefined"/> for the default value.</summary>
    public JsonKind Kind => _document is null ? JsonKind.Undefined : Token.Kind;

    /// <summary>Whether there is a value at all.</summary>
    public bool Exists => _document is not null;

    /// <summary>Offset of its first character, quotes and brackets included, in UTF-16 units.</summary>
    public int Start => _document is null ? 0 : Token.Start;

    /// <summary>Length of its text, quotes and brackets included, in UTF-16 units.</summary>
    public int Length => _document is null ? 0 : Token.Length;

    /// <summary>Its text as written.</summary>
    public string RawText => _document is null ? "" : _document.Text.Substring(Token.Start, Token.Length);

    /// <summary>Its properties in order, duplicates included; none unless it is an object.</summary>
    public JsonProperties Properties => new(_document, _index, Kind == JsonKind.Object);

    /// <summary>Its elements in order; none unless it is an array.</summary>
    public JsonItems Items => new(_document, _index, Kind == JsonKind.Array);

    /// <summary>Whether it is a string with a backslash in it.</summary>
    internal bool HasEscapes => _document is not null && Token.HasEscapes;

    /// <summary>Of a string as written: the length between the quotes, the first and the last character.</summary>
    internal (int Length, char First, char Last) Content =>
        Token.Length <= 2 ? default : (Token.Length - 2, _document!.Text[Token.Start + 1], _document.Text[Token.Start + Token.Length - 2]);

    private ref readonly JsonToken Token => ref _document!.Tokens[_index];

    /// <summary>The text of a string with its escapes decoded; of any other value, its text as written.</summary>
    public string GetString()
    {
        if (Kind != JsonKind.String)
        {
            return RawText;
        }

        var token = Token;
        return token.HasEscapes
            ? JsonStrings.Decode(_document!.Text, token.Start + 1, token.Length - 2)
            : _document!.Text.Substring(token.Start + 1, token.Length - 2);
    }

    /// <summary>Whether it is a string of exactly this text.</summary>
    public bool IsString(string text) => Kind == JsonKind.String && IsText(_document!, ref _document!.Tokens[_index], text);

    /// <summary>Whether its text as written holds this text.</summary>
    public bool Contains(string text) =>
        _document is not null && _document.Text.IndexOf(text, Token.Start, Token.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Finds a property by its exact name; of several, the last.</summary>
    public bool TryGetProperty(string name, out JsonValue value)
    {
        value = default;
        if (Kind != JsonKind.Object)
        {
            return false;
        }

        var tokens = _document!.Tokens;
        var end = tokens[_index].End;
        for (var at = _index + 1; at < end; at = tokens[at + 1].End)
        {
            if (IsText(_document, ref tokens[at], name))
            {
                value = new JsonValue(_document, at + 1);
            }
        }

        return value.Exists;
    }

    /// <summary>Whether both are written alike but for white space, or neither is there.</summary>
    internal bool HasSameTokens(JsonValue other)
    {
        if (_document is null || other._document is null)
        {
            return Exists == other.Exists;
        }

        var (tokens, others) = (_document.Tokens, other._document.Tokens);
        var (count, same) = (tokens[_index].End - _index, 0);
        while (
            same < count
            && IsSame(_document, ref tokens[_index + same], other._document, ref others[other._index + same], other._index - _index)
        )
        {
            same++;
        }

        return same == count;
    }

    /// <inheritdoc/>
    public override string ToString() => RawText;

    private static bool IsText(JsonDocument document, ref JsonToken token, string text)
    {
        if (token.HasEscapes)
        {
            return JsonStrings.Decode(document.Text, token.Start + 1, token.Length - 2) == text;
        }

        return token.Length - 2 == text.Length && string.CompareOrdinal(document.Text, token.Start + 1, text, 0, text.Length) == 0;
    }

    /// <summary>The first token of a container tells how many follow, so that both have as many.</summary>
    private static bool IsSame(JsonDocument document, ref JsonToken token, JsonDocument others, ref JsonToken other, int offset) =>
        token.Kind == other.Kind
        && token.End + offset == other.End
        && (
            token.Kind is JsonKind.Object or JsonKind.Array
            || (
                token.Length == other.Length
                && string.CompareOrdinal(document.Text, token.Start, others.Text, other.Start, token.Length) == 0
            )
        );
}
