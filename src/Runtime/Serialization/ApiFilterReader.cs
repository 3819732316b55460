using System.ComponentModel;
using System.Globalization;
using System.Text;
using FaceSearchToolkit.Annotations;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>
/// Reads filter text: strict JSON, no field twice, every value of its field's type. What is wrong is a <see cref="FormatException"/> that
/// names the place.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ApiFilterReader
{
    private readonly string _text;
    private Utf8JsonReader _json;
    private MemberSet _seen;
    private string _name;
    private bool _isRead;

    private ApiFilterReader(string text, ReadOnlySpan<byte> utf8)
    {
        this = default;
        _text = text;
        _name = "";
        _json = new Utf8JsonReader(utf8);
    }

    /// <summary>Finds the current field.</summary>
    /// <param name="names">The names of the filter's fields.</param>
    /// <returns>Its index.</returns>
    /// <exception cref="FormatException">The filter has no such field, or it stands there for the second time.</exception>
    public int ReadFieldIndex(ApiMemberNames names)
    {
        var index = names.IndexOf(_name);
        if (index < 0)
        {
            throw Wrong($"there is no field \"{_name}\" (fields: {string.Join(", ", names.Names)})");
        }

        if (_seen.Contains(index))
        {
            throw Wrong($"\"{_name}\" stands there twice; a field takes one way of matching");
        }

        _seen.Add(index);
        return index;
    }

    /// <summary>Reads what a field of 64-bit integers matches.</summary>
    /// <param name="modes">How it can be matched.</param>
    /// <exception cref="FormatException">The value is none of these.</exception>
    public NumberMatch ReadNumber(FilterModes modes) => new(Read(modes, ReadInteger));

    /// <summary>Reads what a field of decimal numbers matches.</summary>
    /// <param name="modes">How it can be matched.</param>
    /// <exception cref="FormatException">The value is none of these.</exception>
    public DecimalMatch ReadDecimal(FilterModes modes) => new(Read(modes, ReadDecimalValue));

    /// <summary>Reads what a field of text matches.</summary>
    /// <param name="modes">How it can be matched.</param>
    /// <exception cref="FormatException">The value is none of these.</exception>
    public TextMatch ReadText(FilterModes modes) => new(Read(modes, ReadTextValue));

    internal static void Read(string text, ApiFilter filter)
    {
        var reader = new ApiFilterReader(text, Encoding.UTF8.GetBytes(text));
        try
        {
            reader.ReadFields(filter);
        }
        catch (JsonException exception)
        {
            throw reader.NotJson(exception);
        }
    }

    internal static FieldMatch<long> ReadTimes(string text)
    {
        var reader = new ApiFilterReader(text, Encoding.UTF8.GetBytes(text)) { _name = "time range" };
        try
        {
            reader._json.Read();
            var match = reader.Read(FilterModes.Range, ReadTime);
            reader._json.Read();
            return match;
        }
        catch (JsonException exception)
        {
            throw reader.NotJson(exception);
        }
    }

    private delegate T ElementReader<T>(ref ApiFilterReader reader);

    private void ReadFields(ApiFilter filter)
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("a filter is a JSON object");
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            _name = JsonText.Read(ref _json);
            _isRead = false;
            filter.ReadField(ref this);
            if (!_isRead)
            {
                throw Wrong($"there is no field \"{_name}\"");
            }
        }

        _json.Read();
    }

    private FieldMatch<T> Read<T>(FilterModes modes, ElementReader<T> element)
        where T : notnull
    {
        if (!_isRead && _json.TokenType == JsonTokenType.PropertyName)
        {
            _json.Read();
        }

        _isRead = true;
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                Allow(modes, FilterModes.Range, "a range");
                return ReadRange(element);
            case JsonTokenType.StartArray:
                Allow(modes, FilterModes.AnyOf, "a list of values");
                return ReadList(element);
            default:
                Allow(modes, FilterModes.Exact, "a single value");
                return FieldMatch<T>.Exactly(element(ref this));
        }
    }

    private FieldMatch<T> ReadList<T>(ElementReader<T> element)
        where T : notnull
    {
        var values = new List<T>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            values.Add(element(ref this));
        }

        return values.Count == 0
            ? throw Wrong($"the list of \"{_name}\" is empty and can match nothing")
            : FieldMatch<T>.AnyOf([.. values]);
    }

    private FieldMatch<T> ReadRange<T>(ElementReader<T> element)
        where T : notnull
    {
        var bounds = (Minimum: default(T), Maximum: default(T));
        var has = (Minimum: false, Maximum: false);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var bound = JsonText.Read(ref _json);
            if (bound is not "gte" and not "lte")
            {
                throw Wrong($"the range of \"{_name}\" has \"{bound}\", but takes only \"gte\" and \"lte\"");
            }

            if (bound == "gte" ? has.Minimum : has.Maximum)
            {
                throw Wrong($"the range of \"{_name}\" has \"{bound}\" twice");
            }

            _json.Read();
            if (bound == "gte")
            {
                (bounds.Minimum, has.Minimum) = (element(ref this), true);
            }
            else
            {
                (bounds.Maximum, has.Maximum) = (element(ref this), true);
            }
        }

        return Range(bounds.Minimum, bounds.Maximum, has.Minimum, has.Maximum);
    }

    private FieldMatch<T> Range<T>(T? minimum, T? maximum, bool hasMinimum, bool hasMaximum)
        where T : notnull
    {
        if (!hasMinimum && !hasMaximum)
        {
            throw Wrong($"the range of \"{_name}\" has neither \"gte\" nor \"lte\"");
        }

        if (hasMinimum && hasMaximum && Comparer<T>.Default.Compare(minimum!, maximum!) > 0)
        {
            throw Wrong($"the range of \"{_name}\" can match nothing: \"gte\" is above \"lte\"");
        }

        return (hasMinimum, hasMaximum) switch
        {
            (true, true) => FieldMatch<T>.Between(minimum!, maximum!),
            (true, _) => FieldMatch<T>.AtLeast(minimum!),
            _ => FieldMatch<T>.AtMost(maximum!),
        };
    }

    private static long ReadInteger(ref ApiFilterReader reader)
    {
        // 12.0 and 1e2 are whole numbers to JSON, but not to the service.
        return reader._json.TokenType == JsonTokenType.Number && reader._json.TryGetInt64(out var value)
            ? value
            : throw reader.WrongValue("a 64-bit whole number");
    }

    private static long ReadTime(ref ApiFilterReader reader)
    {
        var value = ReadInteger(ref reader);
        return value < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || value > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? throw reader.WrongValue("a time in Unix milliseconds")
            : value;
    }

    private static decimal ReadDecimalValue(ref ApiFilterReader reader) =>
        reader._json.TokenType == JsonTokenType.Number && reader._json.TryGetDecimal(out var value)
            ? value
            : throw reader.WrongValue("a number");

    private static string ReadTextValue(ref ApiFilterReader reader) =>
        reader._json.TokenType == JsonTokenType.String ? JsonText.Read(ref reader._json) : throw reader.WrongValue("text");

    private readonly void Allow(FilterModes modes, FilterModes mode, string words)
    {
        if ((modes & mode) == 0)
        {
            throw Wrong($"\"{_name}\" does not take {words}");
        }
    }

    private readonly FormatException WrongValue(string expected) =>
        Wrong($"\"{_name}\" takes {expected}, but this is {JsonText.Decode(_json.ValueSpan)}");

    private readonly FormatException NotJson(JsonException exception) =>
        new($"The text is not valid JSON at character {Character((int)_json.BytesConsumed)}: {exception.Message}", exception);

    private readonly FormatException Wrong(string problem) => new($"At character {Character((int)_json.TokenStartIndex)}: {problem}.");

    /// <summary>The place as a reader of the text counts it, from 1.</summary>
    private readonly string Character(int utf8Offset)
    {
        var utf8 = Encoding.UTF8.GetBytes(_text);
        return (Encoding.UTF8.GetCharCount(utf8, 0, Math.Min(utf8Offset, utf8.Length)) + 1).ToString(CultureInfo.InvariantCulture);
    }
}
