using System.Buffers.Text;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Scalars as the service may send them: a number as text, text as a number. Null where the value does not fit.</summary>
internal static class JsonScalar
{
    public static string ReadString(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return JsonText.Read(ref json);
        }

        var start = (int)json.TokenStartIndex;
        json.Skip();
        return JsonText.Decode(text.Slice(start, (int)json.BytesConsumed - start));
    }

    public static long? ReadInt64(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var value))
        {
            return value;
        }

        if (IsPlainText(ref json) && Utf8Parser.TryParse(json.ValueSpan, out value, out var length) && length == json.ValueSpan.Length)
        {
            return value;
        }

        return NumberText(ref json) is { } text ? ParseInt64(text) : null;
    }

    public static double? ReadDouble(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetDouble(out var number))
        {
            return double.IsInfinity(number) ? null : number;
        }

        return
            NumberText(ref json) is { } text
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && !double.IsNaN(value)
            && !double.IsInfinity(value)
            ? value
            : null;
    }

    public static bool? ReadBoolean(ref Utf8JsonReader json)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return json.GetBoolean();
        }

        if (IsPlainText(ref json) && (json.ValueTextEquals("true"u8) || json.ValueTextEquals("false"u8)))
        {
            return json.ValueSpan[0] == 't';
        }

        return NumberText(ref json) switch
        {
            "1" => true,
            "0" => false,
            { } text when bool.TryParse(text, out var value) => value,
            _ => null,
        };
    }

    public static byte[]? ReadBytes(ref Utf8JsonReader json)
    {
        if (IsPlainText(ref json))
        {
            return json.TryGetBytesFromBase64(out var bytes) ? bytes : null;
        }

        return json.TokenType == JsonTokenType.String ? ParseBase64(JsonText.Read(ref json)) : null;
    }

    /// <summary>Whether the text is what stands between the quotes.</summary>
    private static bool IsPlainText(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String && !json.ValueIsEscaped;

    private static string? NumberText(ref Utf8JsonReader json) =>
        json.TokenType switch
        {
            JsonTokenType.Number => JsonText.Decode(json.ValueSpan),
            JsonTokenType.String => JsonText.Read(ref json).Trim(),
            _ => null,
        };

    /// <summary>The JSON reader itself throws where an escape is half a surrogate pair.</summary>
    private static byte[]? ParseBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static long? ParseInt64(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        return
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= long.MinValue and <= long.MaxValue
            && decimal.Truncate(number) == number
            ? (long)number
            : null;
    }
}
