using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// Sections of <c>key = value</c> lines. Lines that begin with <c>#</c> or <c>;</c> are comments; of a key that comes twice, the last value
/// counts.
/// </summary>
internal static class IniFile
{
    /// <exception cref="ApiCredentialException">A line is neither; the message does not quote it.</exception>
    public static Dictionary<string, Dictionary<string, string>> Parse(string text, string path)
    {
        var sections = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        Dictionary<string, string>? section = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && line[line.Length - 1] == ']')
            {
                section = GetSection(sections, line.Substring(1, line.Length - 2).Trim());
                continue;
            }

            var split = line.IndexOf('=');
            if (split <= 0 || section is null)
            {
                throw ApiCredentialException.Wrong(
                    $"line {number.ToString(CultureInfo.InvariantCulture)} of {path} is neither [section] nor key = value within a section."
                );
            }

            section[line.Substring(0, split).Trim()] = line.Substring(split + 1).Trim();
        }

        return sections;
    }

    private static Dictionary<string, string> GetSection(Dictionary<string, Dictionary<string, string>> sections, string name)
    {
        if (!sections.TryGetValue(name, out var section))
        {
            sections.Add(name, section = new Dictionary<string, string>(StringComparer.Ordinal));
        }

        return section;
    }
}
