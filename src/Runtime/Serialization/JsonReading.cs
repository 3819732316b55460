using System.Text;
#if !NETSTANDARD2_0
using System.Text.Unicode;
#endif

namespace FaceSearchToolkit;

/// <summary>How responses are parsed.</summary>
internal static class JsonReading
{
    /// <summary>Responses nested deeper than this are refused: reading them takes stack.</summary>
    public const int MaxDepth = 128;

    public static JsonReaderOptions Options { get; } = new() { MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> text) =>
        text.StartsWith(ByteOrderMark) ? text.Slice(ByteOrderMark.Length) : text;

    /// <summary>
    /// The text with U+FFFD for what is no UTF-8: JSON's reader keeps such bytes, and whoever reads the string later fails.
    /// </summary>
    public static ReadOnlySpan<byte> ReplaceInvalid(ReadOnlySpan<byte> text) =>
        IsValid(text) ? text : Encoding.UTF8.GetBytes(JsonText.Decode(text));

    private static bool IsValid(ReadOnlySpan<byte> text)
    {
#if NETSTANDARD2_0
        foreach (var one in text)
        {
            if (one > 0x7F)
            {
                return JsonText.Decode(text).IndexOf('\uFFFD') < 0;
            }
        }

        return true;
#else
        return Utf8.IsValid(text);
#endif
    }

    public static bool IsBlank(ReadOnlySpan<byte> text) => TrimStart(text).IsEmpty;

    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return text.Slice(start);
    }

    /// <summary>A value that outlives its text.</summary>
    public static JsonElement ReadElement(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, Options);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>From an object whose one member is an array, goes to that array; else stays.</summary>
    public static bool TryEnterWrapper(ref Utf8JsonReader json)
    {
        var probe = json;
        if (!probe.Read() || probe.TokenType != JsonTokenType.PropertyName || !probe.Read() || probe.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var array = probe;
        probe.Skip();
        if (!probe.Read() || probe.TokenType != JsonTokenType.EndObject)
        {
            return false;
        }

        json = array;
        return true;
    }
}
