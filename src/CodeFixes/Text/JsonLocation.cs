using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.CodeFixes.Text;

/// <summary>A finding's location in JSON that is spelled where the finding is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Root">The JSON in it.</param>
/// <param name="Offset">Where in the text the finding begins.</param>
internal sealed record JsonLocation(SpelledText Text, JsonValue Root, int Offset)
{
    /// <summary>The location; null where the text is spelled elsewhere or is no JSON.</summary>
    public static JsonLocation? Find(FindingContext finding)
    {
        if (
            SpelledText.FindAround(finding.Node, finding.Model, finding.CancellationToken) is not { } text
            || text.FindOffset(finding.Span) is not { } offset
        )
        {
            return null;
        }

        var document = JsonText.Parse(text.Text, JsonSyntax.Strict);
        return document.Error is null ? new JsonLocation(text, document.Root, offset) : null;
    }
}
