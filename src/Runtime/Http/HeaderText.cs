namespace FaceSearchToolkit;

/// <summary>What a header may hold. Messages never show a value: it may be a secret.</summary>
internal static class HeaderText
{
    private const string Separators = "()<>@,;:\\\"/[]?={}";

    /// <exception cref="ArgumentException">The name cannot be a header's.</exception>
    public static string CheckedName(string name)
    {
        foreach (var character in name)
        {
            if (character is <= ' ' or >= '\x7f' || Separators.Contains(character, StringComparison.Ordinal))
            {
                throw WrongName(name);
            }
        }

        return name.Length > 0 ? name : throw WrongName(name);
    }

    /// <summary>The value without the space around it.</summary>
    /// <exception cref="ArgumentException">The value cannot be a header's.</exception>
    public static string CheckedValue(string name, string value)
    {
        if (!IsSurelyPrintable(value))
        {
            CheckEach(name, value);
        }

        return value.Trim();
    }

    /// <summary>Whether a look at many characters at once, which .NET Standard has none of, shows it.</summary>
#if NETSTANDARD2_0
    private static bool IsSurelyPrintable(string value) => false;
#else
    private static bool IsSurelyPrintable(string value) => value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;
#endif

    private static void CheckEach(string name, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is < ' ' and not '\t' or > '~')
            {
                throw new ArgumentException(
                    $"The value of the header \"{name}\" has a character at position {i + 1} that a header cannot hold: "
                        + "only ASCII without line breaks goes."
                );
            }
        }
    }

    private static ArgumentException WrongName(string name) => new($"\"{name}\" cannot be the name of a header.");
}
