namespace FaceSearchToolkit.Spec.Json;

/// <summary>
/// Finds the ends of strings, numbers, words and comments. Each method leaves <see cref="Position"/> behind what it read, or sets
/// <see cref="Error"/>.
/// </summary>
internal sealed class JsonScanner
{
    private readonly string _text;
    private readonly bool _isRelaxed;

    public JsonScanner(string text, JsonSyntax syntax)
    {
        _text = text;
        _isRelaxed = syntax == JsonSyntax.Relaxed;
        Position = _isRelaxed && text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    public int Position { get; set; }

    public JsonError? Error { get; private set; }

    public bool IsAtEnd => Position >= _text.Length;

    public char Current => _text[Position];

    public bool AllowsTrailingCommas => _isRelaxed;

    /// <summary>Skips white space and, where they are allowed, comments.</summary>
    public bool SkipTrivia()
    {
        while (!IsAtEnd)
        {
            if (Current is ' ' or '\t' or '\n' or '\r')
            {
                Position++;
            }
            else if (Current != '/')
            {
                return true;
            }
            else if (!SkipComment())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a string whose opening quote is the current character.</summary>
    public bool ReadString(out bool hasEscapes)
    {
        hasEscapes = false;
        var start = Position++;
        while (!IsAtEnd)
        {
            var c = Current;
            if (c == '"')
            {
                Position++;
                return true;
            }

            if (c == '\\')
            {
                hasEscapes = true;
                if (!SkipEscape(start))
                {
                    return false;
                }
            }
            else if (c < ' ')
            {
                return Fail(JsonErrorKind.ControlCharacter, Position, 1);
            }
            else
            {
                Position++;
            }
        }

        return Fail(JsonErrorKind.UnclosedString, start, _text.Length - start);
    }

    /// <summary>
    /// Reads a number. All that clings to it is taken for a part of it, so that an error covers what the writer meant as one thing.
    /// </summary>
    public bool ReadNumber()
    {
        var start = Position;
        while (!IsAtEnd && IsNumberLike(Current))
        {
            Position++;
        }

        return IsNumber(start, Position) || Fail(JsonErrorKind.BadNumber, start, Position - start);
    }

    /// <summary>Reads <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public bool ReadWord(out JsonKind kind)
    {
        var start = Position;
        while (!IsAtEnd && (char.IsLetterOrDigit(Current) || Current == '_'))
        {
            Position++;
        }

        kind =
            Matches(start, "true") ? JsonKind.True
            : Matches(start, "false") ? JsonKind.False
            : Matches(start, "null") ? JsonKind.Null
            : JsonKind.Undefined;
        return kind != JsonKind.Undefined || Fail(JsonErrorKind.UnknownWord, start, Position - start);
    }

    public bool Fail(JsonErrorKind kind, int start, int length)
    {
        Error = new JsonError(kind, start, length);
        return false;
    }

    /// <summary>Fails at the current character, or at the end where there is none.</summary>
    public bool FailHere(JsonErrorKind kind)
    {
        if (IsAtEnd)
        {
            return Fail(JsonErrorKind.UnexpectedEnd, _text.Length, 0);
        }

        var isPair = char.IsHighSurrogate(Current) && Position + 1 < _text.Length && char.IsLowSurrogate(_text[Position + 1]);
        return Fail(kind, Position, isPair ? 2 : 1);
    }

    private static bool IsNumberLike(char c) =>
        c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '-' or '.' or '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private bool Matches(int start, string word) =>
        Position - start == word.Length && string.CompareOrdinal(_text, start, word, 0, word.Length) == 0;

    private bool IsNumber(int start, int end)
    {
        var at = start < end && _text[start] == '-' ? start + 1 : start;
        var whole = SkipDigits(at, end);
        if (whole == at || (_text[at] == '0' && whole > at + 1))
        {
            return false;
        }

        at = whole;
        if (at < end && _text[at] == '.')
        {
            var fraction = SkipDigits(at + 1, end);
            if (fraction == at + 1)
            {
                return false;
            }

            at = fraction;
        }

        return at == end || IsExponent(at, end);
    }

    private bool IsExponent(int at, int end)
    {
        if (_text[at] is not ('e' or 'E'))
        {
            return false;
        }

        var digits = at + 1 < end && _text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return digits < end && SkipDigits(digits, end) == end;
    }

    private int SkipDigits(int at, int end)
    {
        while (at < end && IsDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    private bool SkipEscape(int stringStart)
    {
        if (Position + 1 >= _text.Length)
        {
            return Fail(JsonErrorKind.UnclosedString, stringStart, _text.Length - stringStart);
        }

        switch (_text[Position + 1])
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                Position += 2;
                return true;
            case 'u':
                return SkipUnicodeEscape(stringStart);
            default:
                return Fail(JsonErrorKind.BadEscape, Position, 2);
        }
    }

    private bool SkipUnicodeEscape(int stringStart)
    {
        for (var at = Position + 2; at < Position + 6; at++)
        {
            if (at >= _text.Length)
            {
                return Fail(JsonErrorKind.UnclosedString, stringStart, _text.Length - stringStart);
            }

            if (!Uri.IsHexDigit(_text[at]))
            {
                return Fail(JsonErrorKind.BadEscape, Position, at - Position);
            }
        }

        Position += 6;
        return true;
    }

    private bool SkipComment()
    {
        var start = Position;
        var next = start + 1 < _text.Length ? _text[start + 1] : ' ';
        if (next is not ('/' or '*'))
        {
            return FailHere(JsonErrorKind.UnexpectedCharacter);
        }

        var end = next == '/' ? FindEndOfLine(start + 2) : _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        var length = end < 0 ? _text.Length - start : end - start + (next == '/' ? 0 : 2);
        if (!_isRelaxed)
        {
            return Fail(JsonErrorKind.Comment, start, length);
        }

        Position = start + length;
        return end >= 0 || Fail(JsonErrorKind.UnclosedComment, start, length);
    }

    private int FindEndOfLine(int from)
    {
        var end = _text.IndexOfAny(['\n', '\r'], from);
        return end < 0 ? _text.Length : end;
    }
}
