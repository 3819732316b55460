using System.Text;

namespace FaceSearchToolkit;

/// <summary>Paths with places: <c>/clusters/{ClusterId}</c>, in some documents <c>/apps/[name]</c>.</summary>
internal static class PathTemplate
{
    /// <summary>What stays as it is besides the characters that need no encoding anywhere.</summary>
    private const string Allowed = "/%:@!$&'()*+,;=";

    /// <exception cref="ArgumentException">A place has no value, or one that would lead elsewhere.</exception>
    public static string Fill(string template, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var path = new StringBuilder(template.Length + 32);
        for (var at = 0; at < template.Length; )
        {
            var start = template.IndexOfAny(['{', '['], at);
            var end = start < 0 ? -1 : template.IndexOf(template[start] == '{' ? '}' : ']', start);
            if (end < 0)
            {
                AppendLiteral(path, template.Substring(at));
                break;
            }

            AppendLiteral(path, template.Substring(at, start - at));
            path.Append(PercentEncoding.Encode(FindValue(template.Substring(start + 1, end - start - 1), values)));
            at = end + 1;
        }

        return CheckPath(path.ToString());
    }

    /// <summary>The document's own text: what a path may hold stays, also what is encoded already.</summary>
    private static void AppendLiteral(StringBuilder path, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            var part = text.Substring(i, length);
            path.Append(length == 1 && Allowed.Contains(part, StringComparison.Ordinal) ? part : PercentEncoding.Encode(part));
            i += length - 1;
        }
    }

    private static string FindValue(string name, IReadOnlyList<KeyValuePair<string, string>> values)
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
    private static string CheckPath(string path)
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
