using System.Text.Encodings.Web;

namespace FaceSearchToolkit;

/// <summary>How JSON is written: compact, other scripts as they are.</summary>
internal static class JsonWriting
{
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
