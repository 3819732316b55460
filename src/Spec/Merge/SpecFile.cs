using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>A file with its tokens, which can say where something stands.</summary>
internal sealed class SpecFile
{
    private LineMap? _lines;

    public SpecFile(string path, JsonDocument document)
    {
        Path = path;
        Document = document;
    }

    public string Path { get; }

    public JsonDocument Document { get; }

    public SpecPlace PlaceOf(JsonValue value) => PlaceOf(value.Start, value.Length);

    public SpecPlace PlaceOf(int start, int length)
    {
        _lines ??= new LineMap(Document.Text);
        var (startLine, startColumn) = _lines.GetPosition(start);
        var (endLine, endColumn) = _lines.GetPosition(start + length);
        return new SpecPlace(Path, start, length, startLine, startColumn, endLine, endColumn);
    }
}
