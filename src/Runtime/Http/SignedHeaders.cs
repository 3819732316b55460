namespace FaceSearchToolkit;

/// <summary>
/// What is signed of a message's headers: <c>host</c>, <c>content-type</c> and <c>x-acs-…</c>, with lower-case names in ordinal order.
/// </summary>
internal sealed class SignedHeaders
{
    private KeyValuePair<string, string>[] _headers = new KeyValuePair<string, string>[16];
    private int _count;

    /// <summary>Takes a header, unless it is one that is not signed. A name may come again: its values are sorted and joined.</summary>
    public void Add(string name, string value)
    {
        if (!IsSigned(name))
        {
            return;
        }

        var header = new KeyValuePair<string, string>(LowerCase(name), value.Trim());
        if (_count == _headers.Length)
        {
            Array.Resize(ref _headers, 2 * _count);
        }

        // The usual ones come in order already.
        var place = _count++;
        for (; place > 0 && Compare(header, _headers[place - 1]) < 0; place--)
        {
            _headers[place] = _headers[place - 1];
        }

        _headers[place] = header;
    }

    /// <summary>Takes the host that HTTP itself sends, unless a <c>Host</c> header goes before.</summary>
    public void AddHost(string authority)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_headers[i].Key == "host")
            {
                return;
            }
        }

        Add("host", authority);
    }

    /// <summary>Appends <c>name:value</c> lines.</summary>
    public void AppendLinesTo(SignatureText text)
    {
        for (var i = 0; i < _count; i++)
        {
            if (IsRepeated(i))
            {
                text.DropLast();
                text.Append(", ");
            }
            else
            {
                text.Append(_headers[i].Key);
                text.Append(':');
            }

            text.Append(_headers[i].Value);
            text.Append('\n');
        }
    }

    /// <summary>Appends the names, separated by semicolons.</summary>
    public void AppendNamesTo(SignatureText text)
    {
        for (var i = 0; i < _count; i++)
        {
            if (IsRepeated(i))
            {
                continue;
            }

            if (i > 0)
            {
                text.Append(';');
            }

            text.Append(_headers[i].Key);
        }
    }

    /// <summary>Keeps nothing: values may be secrets.</summary>
    public void Clear()
    {
        Array.Clear(_headers, 0, _count);
        _count = 0;
    }

    private static bool IsSigned(string name) =>
        name.StartsWith("x-acs-", StringComparison.OrdinalIgnoreCase)
        || name.Equals("host", StringComparison.OrdinalIgnoreCase)
        || name.Equals("content-type", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same instance where it is lower-case already.</summary>
#pragma warning disable CA1308 // The protocol has lower-case names.
    private static string LowerCase(string name) =>
        name switch
        {
            "Host" => "host",
            "Content-Type" => "content-type",
            _ when IsSurelyLowerCase(name) => name,
            _ => name.ToLowerInvariant(),
        };
#pragma warning restore CA1308

    /// <summary>Whether a look at many characters at once, which .NET Standard has none of, shows it.</summary>
#if NETSTANDARD2_0
    private static bool IsSurelyLowerCase(string name) => false;
#else
    private static bool IsSurelyLowerCase(string name) => name.AsSpan().IndexOfAnyInRange('A', 'Z') < 0;
#endif

    private static int Compare(KeyValuePair<string, string> left, KeyValuePair<string, string> right) =>
        string.CompareOrdinal(left.Key, right.Key) is var order and not 0 ? order : string.CompareOrdinal(left.Value, right.Value);

    private bool IsRepeated(int index) => index > 0 && _headers[index].Key == _headers[index - 1].Key;
}
