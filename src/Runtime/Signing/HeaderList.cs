namespace FaceSearchToolkit;

/// <summary>The headers of one attempt.</summary>
internal sealed class HeaderList
{
    private readonly List<KeyValuePair<string, string>> _headers = new(16);

    public IReadOnlyList<KeyValuePair<string, string>> All => _headers;

    /// <summary>Sets a header; one of that name, in any case, is replaced.</summary>
    /// <exception cref="ArgumentException">The name or the value cannot be a header's. The message does not hold the value.</exception>
    public void Set(string name, string value)
    {
        var header = new KeyValuePair<string, string>(CheckedName(name), CheckedValue(name, value));
        var index = _headers.FindIndex(known => string.Equals(known.Key, header.Key, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            _headers.Add(header);
        }
        else
        {
            _headers[index] = header;
        }
    }

    public string? Find(string name) => _headers.Find(known => string.Equals(known.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string CheckedName(string name)
        => name.Length > 0 && name.All(character => character is > ' ' and < '\x7f' && !"()<>@,;:\\\"/[]?={}".Contains(character, StringComparison.Ordinal))
            ? name
            : throw new ArgumentException($"\"{name}\" cannot be the name of a header.");

    private static string CheckedValue(string name, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is < ' ' and not '\t' or > '~')
            {
                throw new ArgumentException($"The value of the header \"{name}\" has a character at position {i + 1} that a header cannot hold: only ASCII without line breaks goes.");
            }
        }

        return value.Trim();
    }
}
