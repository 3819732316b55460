namespace FaceSearchToolkit.Completion;

/// <summary>What is being written at a location in JSON text that need not be complete or right.</summary>
internal sealed class JsonCursor
{
    private readonly List<JsonFrame> _open = [];
    private readonly string _text;
    private readonly int _caret;
    private int _at;

    private JsonCursor(string text, int caret)
    {
        (_text, _caret) = (text, caret);
    }

    /// <summary>The objects and lists around the location, the outermost first, each as it is at the location.</summary>
    public IReadOnlyList<(JsonFrame Frame, string? Name)> Around { get; private set; } = [];

    /// <summary>Whether a name is written there: in an object, at its start or behind a comma.</summary>
    public bool IsName { get; private set; }

    /// <summary>Whether a value is written there: behind a name's colon, or in a list.</summary>
    public bool IsValue { get; private set; }

    /// <summary>Whether the location is in quotes that were opened.</summary>
    public bool IsInQuotes { get; private set; }

    /// <summary>Whether these quotes are closed behind what is written.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Where the word begins that the location is in.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>What stands behind it, white space left out; null at the end.</summary>
    public char? Next { get; private set; }

    public static JsonCursor Find(string text, int caret)
    {
        var cursor = new JsonCursor(text, caret);
        cursor.Read();
        return cursor;
    }

    private void Read()
    {
        var isTaken = false;
        while (_at < _text.Length)
        {
            if (!isTaken && _at >= _caret)
            {
                SetWord(_caret, isInQuotes: false);
                isTaken = true;
                continue;
            }

            isTaken |= ReadToken(isTaken);
        }

        if (!isTaken)
        {
            SetWord(_caret, isInQuotes: false);
        }
    }

    /// <summary>Whether the caret was in the token.</summary>
    private bool ReadToken(bool isTaken)
    {
        switch (_text[_at])
        {
            case '{' or '[':
                CompleteToken(null);
                _open.Add(new JsonFrame(_text[_at++] == '{'));
                return false;
            case '}' or ']':
                Close();
                return false;
            case ',' or ':':
                Separate(_text[_at++]);
                return false;
            case '"':
                return ReadQuoted(isTaken);
            case var space when char.IsWhiteSpace(space):
                _at++;
                return false;
            default:
                return ReadBare(isTaken);
        }
    }

    private void Close()
    {
        _at++;
        if (_open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Separate(char separator)
    {
        if (_open.Count > 0)
        {
            var frame = _open[_open.Count - 1];
            frame.IsAfterToken = false;
            frame.Name = separator == ',' ? null : frame.Name;
        }
    }

    private bool ReadQuoted(bool isTaken)
    {
        var start = _at + 1;
        var end = start;
        while (end < _text.Length && _text[end] != '"')
        {
            end += _text[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, _text.Length);
        if (!isTaken && _caret >= start && _caret <= end)
        {
            SetWord(start, isInQuotes: true);
            _at = IsClosed ? End + 1 : End;
            CompleteToken(null);
            return true;
        }

        _at = Math.Min(end + 1, _text.Length);
        CompleteToken(_text.Substring(start, end - start));
        return false;
    }

    private bool ReadBare(bool isTaken)
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && "{}[],:\"".IndexOf(_text[_at]) < 0)
        {
            _at++;
        }

        var isHere = !isTaken && _caret <= _at;
        if (isHere)
        {
            SetWord(start, isInQuotes: false);
        }

        CompleteToken(null);
        return isHere;
    }

    /// <summary>A name or value is complete; the name, if it can be one.</summary>
    private void CompleteToken(string? name)
    {
        if (_open.Count == 0)
        {
            return;
        }

        var frame = _open[_open.Count - 1];
        if (frame is { IsObject: true, Name: null, IsAfterToken: false })
        {
            frame.Name = name ?? "";
            frame.Names.Add(frame.Name);
        }

        frame.IsAfterToken = true;
    }

    private void SetWord(int start, bool isInQuotes)
    {
        Around = _open.Select(f => (f, f.Name)).ToList();
        var frame = _open.Count == 0 ? null : _open[_open.Count - 1];
        IsName = frame is { IsObject: true, Name: null, IsAfterToken: false };
        IsValue = frame is { IsAfterToken: false } && !IsName;
        IsInQuotes = isInQuotes;
        Start = start;
        End = _caret;
        while (End < _text.Length && (char.IsLetterOrDigit(_text[End]) || _text[End] is '_' or '-'))
        {
            End++;
        }

        IsClosed = isInQuotes && End < _text.Length && _text[End] == '"';
        Next = _text.Skip(IsClosed ? End + 1 : End).Cast<char?>().FirstOrDefault(c => !char.IsWhiteSpace(c!.Value));
    }
}
