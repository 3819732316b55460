using System.Text;

namespace FaceSearchToolkit.Mining.Prose;

/// <summary>
/// Takes the HTML out of a text: what breaks lines does so, other tags go, entities become characters. Marks of Markdown stay.
/// </summary>
internal static class Markup
{
    private const int MaxTag = 200;
    private const int MaxEntity = 7;

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase)
    {
        "br",
        "p",
        "ul",
        "ol",
        "div",
        "notice",
        "details",
        "summary",
        "warning",
        "note",
        "table",
        "tr",
        "props",
        "h1",
        "h2",
        "h3",
        "h4",
    };
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "i",
        "em",
        "u",
        "span",
        "font",
        "ph",
        "a",
        "td",
        "th",
        "tbody",
        "thead",
        "sup",
        "sub",
    };
    private static readonly HashSet<string> Strong = new(StringComparer.OrdinalIgnoreCase) { "b", "strong" };

    public static string Strip(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            at += text[at] switch
            {
                '<' => AppendTag(text, at, plain),
                '&' => AppendEntity(text, at, plain),
                _ => AppendPlain(text[at], plain),
            };
        }

        return plain.ToString();
    }

    private static int AppendPlain(char c, StringBuilder plain)
    {
        if (c is '\r' or '\u2028' or '\u2029' or '\u0085')
        {
            plain.Append('\n');
        }
        else if (c is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\0' or '\b'))
        {
            plain.Append(c);
        }

        return 1;
    }

    /// <summary>How much of the text the tag was; an angle that opens none is text.</summary>
    private static int AppendTag(string text, int at, StringBuilder plain)
    {
        var end = text.IndexOf('>', at, Math.Min(MaxTag, text.Length - at));
        var name = end < 0 ? "" : ReadName(text.AsSpan(at + 1, end - at - 1));
        if (Breaking.Contains(name))
        {
            plain.Append('\n');
        }
        else if (name.Equals("li", StringComparison.OrdinalIgnoreCase))
        {
            plain.Append(text[at + 1] == '/' ? "\n" : "\n- ");
        }
        else if (Strong.Contains(name))
        {
            plain.Append("**");
        }
        else if (name.Equals("code", StringComparison.OrdinalIgnoreCase))
        {
            plain.Append('`');
        }
        else if (!Inline.Contains(name))
        {
            return AppendPlain('<', plain);
        }

        return end - at + 1;
    }

    private static string ReadName(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return name[..length].ToString();
    }

    private static int AppendEntity(string text, int at, StringBuilder plain)
    {
        var end = text.IndexOf(';', at, Math.Min(MaxEntity, text.Length - at));
        var decoded =
            end < 0
                ? null
                : text.AsSpan(at + 1, end - at - 1) switch
                {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "nbsp" => " ",
                    "le" => "≤",
                    "ge" => "≥",
                    _ => null,
                };
        plain.Append(decoded ?? "&");
        return decoded is null ? 1 : end - at + 1;
    }
}
