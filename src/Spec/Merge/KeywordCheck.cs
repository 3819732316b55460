using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>
/// Finds keywords of an overlay that would be without effect in silence: misspelt, in the wrong place, or with a value that says nothing.
/// </summary>
internal sealed class KeywordCheck
{
    private readonly FindingSink _findings;

    public KeywordCheck(FindingSink findings)
    {
        _findings = findings;
    }

    /// <summary>Looks at the keys of one part; what stands below them is left to the caller.</summary>
    public void Check(SpecNode overlay, OverlayPart part)
    {
        foreach (var key in overlay.GetKeys())
        {
            if (!OverlayVocabulary.GetKeywords(part).TryGetValue(key.Name, out var form))
            {
                ReportUnknown(key, part);
            }
            else if (!HasForm(key.Value, form))
            {
                _findings.Add(SpecMessages.BadKeyword, key.Value, key.Name, GetExample(form));
            }
        }
    }

    /// <summary>Looks at an object in the value of a keyword, such as <c>x-filter</c>.</summary>
    public void CheckInside(SpecNode schema)
    {
        var filter = schema["x-filter"];
        Check(filter, OverlayPart.Filter);
        foreach (var field in filter["fields"].GetKeys())
        {
            Check(field.Value, OverlayPart.Field);
        }

        foreach (var value in schema["enum"].GetItems().Where(v => v.AsText() is null))
        {
            _findings.Add(SpecMessages.BadKeyword, value, "enum", GetExample(OverlayValue.Scalar));
        }

        var range = schema["x-range"];
        Check(range, OverlayPart.Range);
        if (range["unit"].AsString() is { Length: > 0 } and not "unix-ms")
        {
            _findings.Add(SpecMessages.BadKeyword, range["unit"], "unit", "unix-ms");
        }
    }

    /// <summary>Looks at keywords that only some schemas can have.</summary>
    /// <param name="overlay">What the overlay says of the schema.</param>
    /// <param name="merged">The schema as it will be read.</param>
    public void CheckApplies(SpecNode overlay, SpecNode merged)
    {
        if (merged["$ref"].Exists)
        {
            return;
        }

        var type = merged["type"].AsString() ?? "";
        CheckApplies(overlay, "x-filter", type == "string", """ "type": "string" """);
        CheckApplies(overlay, "x-range", type == "string", """ "type": "string" """);
        CheckApplies(overlay, "x-type", type is not ("array" or "object"), """ "type": "string" """);
        CheckApplies(
            overlay,
            "x-name",
            type == "string" && (merged["enum"].IsArray || merged["enumValueTitles"].IsObject),
            """ "type": "string", "enum": […] """
        );
    }

    private void CheckApplies(SpecNode overlay, string keyword, bool applies, string wanted)
    {
        if (!applies && overlay[keyword] is { Exists: true } value)
        {
            _findings.Add(SpecMessages.Misplaced, value, keyword, "{ " + wanted.Trim() + " }");
        }
    }

    private void ReportUnknown(SpecProperty key, OverlayPart part)
    {
        var other = OverlayVocabulary
            .FindParts(key.Name)
            .Where(p => p is OverlayPart.Operation or OverlayPart.Parameter or OverlayPart.Schema)
            .ToList();
        if (other.Count > 0)
        {
            _findings.Add(SpecMessages.Misplaced, key.NameNode, key.Name, string.Join(", ", other.Select(GetWord)));
        }
        else if (NearestName.Find(key.Name, OverlayVocabulary.GetKeywords(part).Keys) is { } nearest)
        {
            _findings.Add(SpecMessages.UnknownKeywordNearest, key.NameNode, key.Name, nearest);
        }
        else
        {
            _findings.Add(SpecMessages.UnknownKeyword, key.NameNode, key.Name);
        }
    }

    private static string GetWord(OverlayPart part) =>
        part switch
        {
            OverlayPart.Operation => "operation",
            OverlayPart.Parameter => "parameter",
            _ => "schema",
        };

    private static bool HasForm(SpecNode value, OverlayValue form) =>
        !value.Exists
        || form switch
        {
            OverlayValue.Text => value.AsString()?.Trim().Length > 0,
            OverlayValue.Prose => value.Kind == JsonKind.String,
            OverlayValue.Number => value.Kind is JsonKind.Number or JsonKind.String,
            OverlayValue.Flag => value.Kind is JsonKind.True or JsonKind.False || bool.TryParse(value.AsString(), out _),
            OverlayValue.Scalar => value.AsText() is not null,
            OverlayValue.List => value.IsArray,
            OverlayValue.Members => value.IsObject,
            OverlayValue.MembersOrFalse => value.IsObject || value.Kind == JsonKind.False,
            _ => true,
        };

    /// <summary>A value of the form, in words that need no translation.</summary>
    private static string GetExample(OverlayValue form) =>
        form switch
        {
            OverlayValue.Text or OverlayValue.Prose => "\"…\"",
            OverlayValue.Number => "\"1\"",
            OverlayValue.Flag => "true, false",
            OverlayValue.Scalar => "\"…\", 1, true, false",
            OverlayValue.List => "[ … ]",
            OverlayValue.MembersOrFalse => "{ … }, false",
            _ => "{ … }",
        };
}
