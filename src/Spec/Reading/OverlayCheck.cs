using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Finds overlay keys that name something the document lacks.</summary>
internal sealed class OverlayCheck
{
    private readonly SpecNode _document;
    private readonly FindingSink _findings;

    private OverlayCheck(SpecNode document, FindingSink findings)
    {
        _document = document;
        _findings = findings;
    }

    public static void Run(SpecLayers layers, FindingSink findings)
    {
        if (layers.Overlay is null)
        {
            return;
        }

        var document = SpecNode.Merge(layers, layers.Document.Document.Root, default);
        var overlay = SpecNode.Merge(layers, default, layers.Overlay.Document.Root);
        new OverlayCheck(document, findings).Check(overlay);
    }

    private void Check(SpecNode overlay)
    {
        var operations = _document["apis"];
        CheckKeys(overlay["apis"], operations, "operation", CheckOperation);
        CheckKeys(overlay["components"]["schemas"], _document["components"]["schemas"], "component", CheckSchema);
    }

    private void CheckOperation(SpecNode overlay, SpecNode operation)
    {
        var parameters = operation["parameters"].Items();
        foreach (var parameter in overlay["parameters"].Items())
        {
            var name = parameter["name"];
            var target = parameters.Find(p => p["name"].AsString() == name.AsString());
            if (name.AsString() is not { } text)
            {
                _findings.Add(SpecMessages.BadKeyword, parameter, "parameters", "{ \"name\": … }");
            }
            else if (target.Exists)
            {
                CheckSchema(parameter["schema"], target["schema"]);
            }
            else
            {
                NoTarget.Report(_findings, name, "parameter", text, parameters.Select(p => p["name"].AsString() ?? ""));
            }
        }

        CheckKeys(overlay["responses"], operation["responses"], "response", (o, d) => CheckSchema(o["schema"], d["schema"]));
    }

    /// <summary>A schema of the overlay that gives another type replaces what was there, so its properties need no target.</summary>
    private void CheckSchema(SpecNode overlay, SpecNode schema)
    {
        if (!overlay.IsObject || !schema.IsObject)
        {
            return;
        }

        if (schema["properties"].IsObject)
        {
            CheckKeys(overlay["properties"], schema["properties"], "property", CheckSchema);
        }

        CheckSchema(overlay["items"], schema["items"]);
        CheckSchema(overlay["additionalProperties"], schema["additionalProperties"]);
    }

    private void CheckKeys(SpecNode overlay, SpecNode document, string kind, Action<SpecNode, SpecNode> check)
    {
        if (!overlay.IsObject)
        {
            return;
        }

        var targets = document.Properties().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        foreach (var property in overlay.Keys())
        {
            if (targets.TryGetValue(property.Name, out var target))
            {
                check(property.Value, target);
            }
            else
            {
                NoTarget.Report(_findings, property.NameNode, kind, property.Name, targets.Keys);
            }
        }
    }
}
