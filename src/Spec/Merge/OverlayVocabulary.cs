using static FaceSearchToolkit.Spec.Merge.OverlayValue;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>
/// Every keyword that an overlay can have, by the part it belongs to: the platform's own and those of the toolkit.
/// <c>specs/overlay.schema.json</c> says the same to editors.
/// </summary>
internal static class OverlayVocabulary
{
    private static readonly Dictionary<OverlayPart, Dictionary<string, OverlayValue>> Parts = new()
    {
        [OverlayPart.Document] = CreateTable(
            ("$schema", Text),
            ("version", Any),
            ("info", Any),
            ("directories", Any),
            ("components", Any),
            ("apis", Any),
            ("endpoints", Any)
        ),
        [OverlayPart.Operation] = CreateTable(
            ("x-paging", MembersOrFalse),
            ("x-links", Members),
            ("x-source", Text),
            ("path", Text),
            ("methods", List),
            ("schemes", List),
            ("security", List),
            ("operationType", Text),
            ("deprecated", Flag),
            ("systemTags", Members),
            ("parameters", Any),
            ("responses", Any),
            ("errorCodes", Members),
            ("responseDemo", Any),
            ("title", Prose),
            ("summary", Prose),
            ("description", Prose),
            ("requestParamsDescription", Any),
            ("responseParamsDescription", Any),
            ("extraInfo", Any),
            ("staticInfo", Any),
            ("consumes", List),
            ("produces", List),
            ("tags", List)
        ),
        [OverlayPart.Parameter] = CreateTable(
            ("name", Text),
            ("in", Text),
            ("style", Text),
            ("required", Flag),
            ("schema", Members),
            ("description", Prose),
            ("allowEmptyValue", Any),
            ("examples", Any)
        ),
        [OverlayPart.Response] = CreateTable(("schema", Members), ("headers", Any), ("description", Prose), ("examples", Any)),
        [OverlayPart.Schema] = CreateTable(
            ("x-filter", Members),
            ("x-name", Text),
            ("x-range", Members),
            ("x-type", Text),
            ("x-sensitive", Flag),
            ("x-source", Text),
            ("minimum", Number),
            ("maximum", Number),
            ("exclusiveMinimum", Flag),
            ("exclusiveMaximum", Flag),
            ("minLength", Number),
            ("maxLength", Number),
            ("minItems", Number),
            ("maxItems", Number),
            ("pattern", Text),
            ("enum", List),
            ("enumValueTitles", Members),
            ("default", Scalar),
            ("required", Flag),
            ("deprecated", Flag),
            ("type", Text),
            ("format", Prose),
            ("$ref", Text),
            ("properties", Members),
            ("items", Members),
            ("additionalProperties", MembersOrFalse),
            ("title", Prose),
            ("description", Prose),
            ("example", Any),
            ("docRequired", Any),
            ("isFileTransferUrl", Any),
            ("readOnly", Any),
            ("index", Any)
        ),
        [OverlayPart.Filter] = CreateTable(("name", Text), ("fields", Members), ("title", Prose), ("description", Prose)),
        [OverlayPart.Field] = CreateTable(
            ("type", Text),
            ("modes", List),
            ("title", Prose),
            ("description", Prose),
            ("example", Any),
            ("x-source", Text)
        ),
        [OverlayPart.Range] = CreateTable(("unit", Text)),
        [OverlayPart.Paging] = CreateTable(
            ("page", Text),
            ("offset", Text),
            ("token", Text),
            ("nextToken", Text),
            ("size", Text),
            ("total", Text),
            ("items", Text)
        ),
    };

    /// <summary>The keywords of a part, with the form of their values.</summary>
    public static IReadOnlyDictionary<string, OverlayValue> GetKeywords(OverlayPart part) => Parts[part];

    /// <summary>The parts that have a keyword, to tell where one that stands in the wrong place belongs.</summary>
    public static IEnumerable<OverlayPart> FindParts(string keyword) => Parts.Where(p => p.Value.ContainsKey(keyword)).Select(p => p.Key);

    private static Dictionary<string, OverlayValue> CreateTable(params (string Name, OverlayValue Value)[] keywords)
    {
        var table = keywords.ToDictionary(k => k.Name, k => k.Value, StringComparer.Ordinal);
        table.Add("$comment", Any);
        return table;
    }
}
