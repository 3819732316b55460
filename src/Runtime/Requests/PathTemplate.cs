using System.Text;

namespace FaceSearchToolkit;

/// <summary>Paths with places: <c>/clusters/{ClusterId}</c>, in some documents <c>/apps/[name]</c>.</summary>
internal static class PathTemplate
{
    /// <exception cref="ArgumentException">A place has no value, or one that would lead elsewhere.</exception>
    public static string Fill(string template, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var path = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length;)
        {
            var start = template.IndexOfAny(['{', '['], at);
            var end = start < 0 ? -1 : template.IndexOf(template[start] == '{' ? '}' : ']', start);
            if (end < 0)
            {
                path.Append(template, at, template.Length - at);
                break;
            }

            path.Append(template, at, start - at);
            path.Append(PercentEncoding.Encode(ValueOf(template.Substring(start + 1, end - start - 1), values)));
            at = end + 1;
        }

        return Checked(path.ToString());
    }

    private static string ValueOf(string name, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        foreach (var value in values)
        {
            if (string.Equals(value.Key, name, StringComparison.Ordinal) && value.Value.Length > 0)
            {
                return value.Value;
            }
        }

        throw new ArgumentException($"The path needs a value for \"{name}\".");
    }

    /// <summary>HTTP clients and servers take "." and ".." as steps, encoded or not, so that the call would go elsewhere.</summary>
    private static string Checked(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (segment is "." or "..")
            {
                throw new ArgumentException("A path value may not be \".\" or \"..\": the call would go elsewhere.");
            }
        }

        return path.Length > 0 && path[0] == '/' ? path : "/" + path;
    }
}
