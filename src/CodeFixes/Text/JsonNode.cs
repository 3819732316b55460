using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.CodeFixes.Text;

/// <summary>A finding's place in JSON that is spelled where the finding is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Root">The JSON in it.</param>
/// <param name="Offset">Where in the text the finding begins.</param>
internal sealed record JsonNode(SpelledText Text, JsonValue Root, int Offset)
{
    /// <summary>The place; null where the text is spelled elsewhere or is no JSON.</summary>
    public static JsonNode? Of(FindingContext finding)
    {
        if (
            SpelledText.Around(finding.Node, finding.Model, finding.CancellationToken) is not { } text
            || text.OffsetOf(finding.Place) is not { } offset
        )
        {
            return null;
        }

        var document = JsonText.Parse(text.Text, JsonSyntax.Strict);
        return document.Error is null ? new JsonNode(text, document.Root, offset) : null;
    }
}
