using System.Globalization;
using System.Text;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Json;

/// <summary>
/// One text for one document: two spaces, LF, the order of the document, numbers as written, text readable in any language.
/// What is equal stays equal byte for byte, so that version control shows what changed and nothing else.
/// </summary>
internal sealed class JsonFormatter
{
    private readonly StringBuilder _text = new();
    private readonly Func<IReadOnlyList<string>, JsonProperty, bool> _keeps;
    private readonly List<string> _path = [];

    private JsonFormatter(Func<IReadOnlyList<string>, JsonProperty, bool> keeps)
    {
        _keeps = keeps;
    }

    /// <summary>Formats a whole document.</summary>
    public static string Format(JsonValue root) => Format(root, (_, _) => true);

    /// <summary>Formats what is left of a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="keeps">Whether a property stays, by the names of the objects around it.</param>
    public static string Format(JsonValue root, Func<IReadOnlyList<string>, JsonProperty, bool> keeps)
    {
        var formatter = new JsonFormatter(keeps);
        formatter.Write(root, 0);
        return formatter._text.Append('\n').ToString();
    }

    private void Write(JsonValue value, int depth)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                WriteObject(value, depth);
                break;
            case JsonKind.Array:
                WriteArray(value, depth);
                break;
            case JsonKind.String:
                WriteString(value.GetString());
                break;
            default:
                _text.Append(value.RawText);
                break;
        }
    }

    private void WriteObject(JsonValue value, int depth)
    {
        _text.Append('{');
        var isFirst = true;
        foreach (var property in value.Properties)
        {
            if (!_keeps(_path, property))
            {
                continue;
            }

            StartLine(depth + 1, ref isFirst);
            WriteString(property.Name);
            _text.Append(": ");
            _path.Add(property.Name);
            Write(property.Value, depth + 1);
            _path.RemoveAt(_path.Count - 1);
        }

        End('}', depth, isFirst);
    }

    private void WriteArray(JsonValue value, int depth)
    {
        _text.Append('[');
        var isFirst = true;
        foreach (var item in value.Items)
        {
            StartLine(depth + 1, ref isFirst);
            Write(item, depth + 1);
        }

        End(']', depth, isFirst);
    }

    private void StartLine(int depth, ref bool isFirst)
    {
        _text.Append(isFirst ? "\n" : ",\n").Append(' ', 2 * depth);
        isFirst = false;
    }

    private void End(char bracket, int depth, bool isEmpty)
    {
        if (!isEmpty)
        {
            _text.Append('\n').Append(' ', 2 * depth);
        }

        _text.Append(bracket);
    }

    private void WriteString(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            WriteCharacter(text, ref i);
        }

        _text.Append('"');
    }

    private void WriteCharacter(string text, ref int at)
    {
        var c = text[at];
        if (char.IsSurrogatePair(text, at))
        {
            _text.Append(c).Append(text[++at]);
        }
        else if (Short(c) is { } escape)
        {
            _text.Append(escape);
        }
        else if (VisibleText.IsHidden(c))
        {
            _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            _text.Append(c);
        }
    }

    private static string? Short(char c) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => null,
        };
}
