using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>A file with its tokens, which can say where something stands.</summary>
internal sealed class ParsedFile
{
    private LineMap? _lines;

    public ParsedFile(string path, JsonDocument document)
    {
        Path = path;
        Document = document;
    }

    public string Path { get; }

    public JsonDocument Document { get; }

    public SpecLocation GetLocation(JsonValue value) => GetLocation(value.Start, value.Length);

    public SpecLocation GetLocation(int start, int length)
    {
        _lines ??= new LineMap(Document.Text);
        var (startLine, startColumn) = _lines.GetPosition(start);
        var (endLine, endColumn) = _lines.GetPosition(start + length);
        return new SpecLocation(Path, start, length, startLine, startColumn, endLine, endColumn);
    }
}
