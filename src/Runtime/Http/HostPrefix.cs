namespace FaceSearchToolkit;

/// <summary>Values that are part of the host's name.</summary>
internal static class HostPrefix
{
    /// <exception cref="ArgumentException">A value is no part of a host's name.</exception>
    public static string Create(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var prefix = "";
        foreach (var value in values)
        {
            if (value.Value.Length is 0 or > 63 || !value.Value.All(IsLabelCharacter))
            {
                throw new ArgumentException(
                    $"The value of \"{value.Key}\" is no part of a host name: letters, digits and \"-\", at most 63."
                );
            }

            prefix += value.Value + ".";
        }

        return prefix;
    }

    private static bool IsLabelCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-';
}
