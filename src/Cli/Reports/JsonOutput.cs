using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Writes JSON for people and programs: indented, LF, readable in any language.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document. What cannot be seen is in strings only, where its escape means the same.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        var lines = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(VisibleText.Escape));
    }
}
