using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>Reads the JSON of a file.</summary>
internal static class FileReader
{
    private const int MaxExcerpt = 40;

    /// <summary>The file as far as it is JSON, or null where nothing of it is. What is not is reported.</summary>
    public static ParsedFile? Read(SpecText source, bool isOverlay, FindingSink findings, CancellationToken cancellationToken)
    {
        if (source.Text is null)
        {
            findings.Add(SpecMessages.Unreadable, new SpecLocation(source.Path, 0, 0, 0, 0, 0, 0), isOverlay, source.Path);
            return null;
        }

        var document = JsonText.Parse(source.Text, JsonSyntax.Relaxed, cancellationToken);
        var file = new ParsedFile(source.Path, document);
        if (document.Error is { } error)
        {
            findings.Add(
                SpecMessages.GetSyntaxError(error.Kind),
                file.GetLocation(error.Start, error.Length),
                isOverlay,
                Shorten(source.Text, error)
            );
            return document.Root.Kind == JsonKind.Object ? file : null;
        }

        if (isOverlay && document.Root.Kind != JsonKind.Object)
        {
            findings.Add(SpecMessages.WrongKind, file.GetLocation(document.Root), isOverlay, "root", "object");
            return null;
        }

        return file;
    }

    /// <summary>The offending text, cut where it is long, but not through a pair of surrogates.</summary>
    private static string Shorten(string text, JsonError error)
    {
        var length = Math.Min(error.Length, MaxExcerpt);
        return text.Substring(error.Start, length > 1 && char.IsHighSurrogate(text[error.Start + length - 1]) ? length - 1 : length);
    }
}
