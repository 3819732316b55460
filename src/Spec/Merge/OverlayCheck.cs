using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>
/// Finds what in an overlay would be without effect: keys that name something the document lacks, and keywords that mean nothing where they
/// stand.
/// </summary>
internal sealed class OverlayCheck
{
    private readonly SpecLayers _layers;
    private readonly SpecNode _document;
    private readonly FindingSink _findings;
    private readonly KeywordCheck _keywords;

    private OverlayCheck(SpecLayers layers, FindingSink findings)
    {
        _layers = layers;
        _document = SpecNode.Merge(layers, layers.Document.Document.Root, default);
        _findings = findings;
        _keywords = new KeywordCheck(findings);
    }

    public static void Run(SpecLayers layers, FindingSink findings)
    {
        if (layers.Overlay is not null)
        {
            new OverlayCheck(layers, findings).Check(SpecNode.Merge(layers, default, layers.Overlay.Document.Root));
        }
    }

    private void Check(SpecNode overlay)
    {
        _keywords.Check(overlay, OverlayPart.Document);
        CheckKeys(overlay["apis"], _document["apis"], "operation", CheckOperation);
        CheckKeys(overlay["components"]["schemas"], _document["components"]["schemas"], "component", CheckSchema, IsReferredTo);
    }

    private void CheckOperation(SpecNode overlay, SpecNode operation)
    {
        _keywords.Check(overlay, OverlayPart.Operation);
        _keywords.Check(overlay["x-paging"], OverlayPart.Paging);
        CheckParameters(overlay["parameters"].GetItems(), operation["parameters"].GetItems());
        CheckKeys(overlay["responses"], operation["responses"], "response", CheckResponse);
    }

    private void CheckParameters(List<SpecNode> overlays, List<SpecNode> parameters)
    {
        var targets = parameters.ToLookup(p => p["name"].AsString() ?? "", StringComparer.Ordinal);
        foreach (var overlay in overlays)
        {
            var name = overlay["name"];
            if (name.AsString() is not { } text)
            {
                _findings.Add(SpecMessages.BadKeyword, overlay, "parameters", "{ \"name\": … }");
            }
            else if (targets.Contains(text))
            {
                CheckParameter(overlay, targets[text].First());
            }
            else
            {
                NoTarget.Report(_findings, name, "parameter", text, targets.Select(t => t.Key));
            }
        }
    }

    private void CheckParameter(SpecNode overlay, SpecNode parameter)
    {
        _keywords.Check(overlay, OverlayPart.Parameter);
        CheckSchema(overlay["schema"], parameter["schema"]);
    }

    private void CheckResponse(SpecNode overlay, SpecNode response)
    {
        _keywords.Check(overlay, OverlayPart.Response);
        CheckSchema(overlay["schema"], response["schema"]);
    }

    /// <summary>Where the document says nothing of properties, the overlay's need no target.</summary>
    private void CheckSchema(SpecNode overlay, SpecNode schema)
    {
        if (!overlay.IsObject)
        {
            return;
        }

        _keywords.Check(overlay, OverlayPart.Schema);
        _keywords.CheckInside(overlay);
        _keywords.CheckApplies(overlay, SpecNode.Merge(_layers, schema.DocumentValue, overlay.OverlayValue));
        var properties = schema["properties"];
        CheckKeys(overlay["properties"], properties, "property", CheckSchema, properties.IsObject ? null : _ => true);
        CheckSchema(overlay["items"], schema["items"]);
        CheckSchema(overlay["additionalProperties"], schema["additionalProperties"]);
    }

    private void CheckKeys(
        SpecNode overlay,
        SpecNode document,
        string kind,
        Action<SpecNode, SpecNode> check,
        Func<string, bool>? isNewAllowed = null
    )
    {
        if (!overlay.IsObject)
        {
            return;
        }

        var targets = document.GetProperties().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var guesses = NoTarget.MaxGuesses;
        foreach (var property in overlay.GetKeys())
        {
            if (targets.TryGetValue(property.Name, out var target) || isNewAllowed?.Invoke(property.Name) == true)
            {
                CheckValue(property, kind, check, target);
            }
            else
            {
                NoTarget.Report(_findings, property.NameNode, kind, property.Name, guesses-- > 0 ? targets.Keys : []);
            }
        }
    }

    private void CheckValue(SpecProperty property, string kind, Action<SpecNode, SpecNode> check, SpecNode target)
    {
        if (property.Value.IsObject || !property.Value.Exists)
        {
            check(property.Value, target);
        }
        else if (kind != "operation")
        {
            // What an operation must be, the check of the format tells.
            _findings.Add(SpecMessages.BadKeyword, property.Value, property.Name, "{ … }");
        }
    }

    /// <summary>A component that the document refers to but lacks is one that the overlay may add.</summary>
    private bool IsReferredTo(string component) => _document.DocumentValue.Contains($"\"#/components/schemas/{component}\"");
}
