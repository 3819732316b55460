using System.Text.Json;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Json;
using JsonProperty = FaceSearchToolkit.Spec.Json.JsonProperty;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>
/// One text for one document: two spaces, LF, the order of the document, numbers as written, text readable in any language.
/// What is equal stays equal byte for byte, so that version control shows what changed and nothing else.
/// </summary>
internal sealed class JsonFormatter
{
    private readonly Utf8JsonWriter _writer;
    private readonly Func<IReadOnlyList<string>, JsonProperty, bool> _isKept;
    private readonly List<string> _path = [];

    private JsonFormatter(Utf8JsonWriter writer, Func<IReadOnlyList<string>, JsonProperty, bool> isKept)
    {
        _writer = writer;
        _isKept = isKept;
    }

    /// <summary>Formats a whole document.</summary>
    public static string Format(JsonValue root) => Format(root, (_, _) => true);

    /// <summary>Formats what is left of a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="isKept">Whether a property stays, by the names of the objects around it.</param>
    public static string Format(JsonValue root, Func<IReadOnlyList<string>, JsonProperty, bool> isKept) =>
        JsonOutput.Write(writer => new JsonFormatter(writer, isKept).Write(root, gap: "")) + "\n";

    /// <param name="value">What is written.</param>
    /// <param name="gap">What stands before a value that is written as it is: the writer does not indent it in an array.</param>
    private void Write(JsonValue value, string gap)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                WriteObject(value);
                break;
            case JsonKind.Array:
                WriteArray(value);
                break;
            case JsonKind.String when IsWellFormed(value.GetString()):
                _writer.WriteStringValue(value.GetString());
                break;
            default:
                _writer.WriteRawValue(gap + value.RawText, skipInputValidation: true);
                break;
        }
    }

    private void WriteObject(JsonValue value)
    {
        _writer.WriteStartObject();
        foreach (var property in value.Properties)
        {
            if (_isKept(_path, property))
            {
                WriteProperty(property);
            }
        }

        _writer.WriteEndObject();
    }

    private void WriteProperty(JsonProperty property)
    {
        if (!IsWellFormed(property.Name))
        {
            throw new InputException(
                $"The name {property.NameToken.RawText} has half a character (a lone surrogate) and cannot be written"
            );
        }

        _writer.WritePropertyName(property.Name);
        _path.Add(property.Name);
        Write(property.Value, gap: "");
        _path.RemoveAt(_path.Count - 1);
    }

    private void WriteArray(JsonValue value)
    {
        _writer.WriteStartArray();
        var gap = "\n" + new string(' ', 2 * _writer.CurrentDepth);
        foreach (var item in value.Items)
        {
            Write(item, gap);
        }

        _writer.WriteEndArray();
    }

    /// <summary>The writer would put another character instead of a lone surrogate.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
