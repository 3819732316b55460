namespace FaceSearchToolkit.Spec.Json;

/// <summary>Turns text into the flat table of tokens in one pass and without recursion.</summary>
internal sealed class JsonParser
{
    private const int TokensBetweenCancellationChecks = 4096;

    private readonly JsonScanner _scanner;
    private readonly JsonTokenTable _tokens;
    private Expected _expected = Expected.Value;
    private int _lastComma;

    private JsonParser(string text, JsonSyntax syntax)
    {
        _scanner = new JsonScanner(text, syntax);
        _tokens = new JsonTokenTable(text.Length);
    }

    private enum Expected
    {
        /// <summary>A value.</summary>
        Value,

        /// <summary>A value or the end of the array that was just opened.</summary>
        FirstItem,

        /// <summary>A value behind a comma.</summary>
        NextItem,

        /// <summary>A name or the end of the object that was just opened.</summary>
        FirstName,

        /// <summary>A name behind a comma.</summary>
        NextName,

        /// <summary>A comma, the end of the container, or the end of the text.</summary>
        Separator,
    }

    public static JsonToken[] Parse(string text, JsonSyntax syntax, CancellationToken cancellationToken, out JsonError? error)
    {
        var parser = new JsonParser(text, syntax);
        error = parser.Run(cancellationToken) ? null : parser._scanner.Error;
        parser._tokens.CloseAll(parser._scanner.Position);
        return parser._tokens.ToArray();
    }

    private bool Run(CancellationToken cancellationToken)
    {
        var nextCheck = 0;
        while (_scanner.SkipTrivia())
        {
            if (_expected == Expected.Separator && _tokens.IsAtTop)
            {
                return _scanner.IsAtEnd || _scanner.FailHere(JsonErrorKind.TrailingText);
            }

            if (_scanner.IsAtEnd)
            {
                return FailAtEnd();
            }

            if (_tokens.Count >= nextCheck)
            {
                cancellationToken.ThrowIfCancellationRequested();
                nextCheck = _tokens.Count + TokensBetweenCancellationChecks;
            }

            if (!Step(_scanner.Current))
            {
                return false;
            }
        }

        return false;
    }

    private bool FailAtEnd() =>
        _tokens.Count == 0 ? _scanner.Fail(JsonErrorKind.Empty, 0, 0) : _scanner.FailHere(JsonErrorKind.UnexpectedEnd);

    private bool Step(char c) =>
        _expected switch
        {
            Expected.FirstItem when c == ']' => Close(),
            Expected.NextItem when c == ']' => CloseBehindComma(),
            Expected.FirstName when c == '}' => Close(),
            Expected.NextName when c == '}' => CloseBehindComma(),
            Expected.FirstName or Expected.NextName => ReadName(c),
            Expected.Separator => ReadSeparator(c),
            _ => ReadValue(c),
        };

    private bool ReadValue(char c)
    {
        switch (c)
        {
            case '{':
                return Open(JsonKind.Object, Expected.FirstName);
            case '[':
                return Open(JsonKind.Array, Expected.FirstItem);
            case '"':
                _expected = Expected.Separator;
                return ReadString();
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return char.IsLetter(c) ? ReadWord() : _scanner.FailHere(JsonErrorKind.UnexpectedCharacter);
        }
    }

    private bool Open(JsonKind kind, Expected next)
    {
        if (_tokens.IsFull)
        {
            return _scanner.FailHere(JsonErrorKind.TooDeep);
        }

        _tokens.Open(kind, _scanner.Position++);
        _expected = next;
        return true;
    }

    private bool Close()
    {
        _tokens.Close(++_scanner.Position);
        _expected = Expected.Separator;
        return true;
    }

    private bool CloseBehindComma()
    {
        if (_scanner.AllowsTrailingCommas)
        {
            return Close();
        }

        return _scanner.Fail(JsonErrorKind.TrailingComma, _lastComma, 1);
    }

    private bool ReadSeparator(char c)
    {
        var isObject = _tokens.IsInObject;
        if (c == (isObject ? '}' : ']'))
        {
            return Close();
        }

        if (c != ',')
        {
            return _scanner.FailHere(StartsValue(c) ? JsonErrorKind.MissingComma : JsonErrorKind.UnexpectedCharacter);
        }

        _lastComma = _scanner.Position++;
        _expected = isObject ? Expected.NextName : Expected.NextItem;
        return true;
    }

    private static bool StartsValue(char c) => c is '"' or '{' or '[' or '-' || char.IsLetterOrDigit(c);

    private bool ReadName(char c)
    {
        if (c != '"')
        {
            return _scanner.FailHere(JsonErrorKind.MissingName);
        }

        if (!ReadString() || !_scanner.SkipTrivia())
        {
            return false;
        }

        if (_scanner.IsAtEnd || _scanner.Current != ':')
        {
            return _scanner.FailHere(JsonErrorKind.MissingColon);
        }

        _scanner.Position++;
        _expected = Expected.Value;
        return true;
    }

    private bool ReadString()
    {
        var start = _scanner.Position;
        if (!_scanner.ReadString(out var hasEscapes))
        {
            return false;
        }

        _tokens.Add(JsonKind.String, start, _scanner.Position - start, hasEscapes);
        return true;
    }

    private bool ReadNumber()
    {
        var start = _scanner.Position;
        _expected = Expected.Separator;
        if (!_scanner.ReadNumber())
        {
            return false;
        }

        _tokens.Add(JsonKind.Number, start, _scanner.Position - start);
        return true;
    }

    private bool ReadWord()
    {
        var start = _scanner.Position;
        _expected = Expected.Separator;
        if (!_scanner.ReadWord(out var kind))
        {
            return false;
        }

        _tokens.Add(kind, start, _scanner.Position - start);
        return true;
    }
}
