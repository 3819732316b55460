using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Which components requests and responses reach, in either version. It is found out when it is first asked for.</summary>
internal sealed class ComponentReach
{
    private readonly SpecNode[] _roots;
    private readonly Selection _selection;
    private Dictionary<string, (bool Request, bool Response)>? _sides;

    public ComponentReach(SpecNode before, SpecNode after, Selection selection)
    {
        _roots = [before, after];
        _selection = selection;
    }

    public SpecSide GetSide(string component)
    {
        _sides ??= Find();
        _sides.TryGetValue(component, out var side);
        return side switch
        {
            (true, true) => SpecSide.Both,
            (true, false) => SpecSide.Request,
            (false, true) => SpecSide.Response,
            _ => SpecSide.None,
        };
    }

    private Dictionary<string, (bool Request, bool Response)> Find()
    {
        var sides = new Dictionary<string, (bool Request, bool Response)>(StringComparer.Ordinal);
        foreach (var root in _roots)
        {
            var schemas = root["components"]["schemas"].GetProperties().ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal);
            foreach (var reached in FindIn(root, "parameters", schemas))
            {
                sides.TryGetValue(reached, out var side);
                sides[reached] = (true, side.Response);
            }

            foreach (var reached in FindIn(root, "responses", schemas))
            {
                sides.TryGetValue(reached, out var side);
                sides[reached] = (side.Request, true);
            }
        }

        return sides;
    }

    private HashSet<string> FindIn(SpecNode root, string keyword, Dictionary<string, SpecNode> schemas)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SpecNode>(root["apis"].GetProperties().Where(o => _selection.Contains(o.Name)).Select(o => o.Value[keyword]));
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            var references = new HashSet<string>(StringComparer.Ordinal);
            Collect(node.DocumentValue, references);
            Collect(node.OverlayValue, references);
            foreach (var target in references.Select(r => References.FindTarget(r, schemas)))
            {
                if (target is not null && reached.Add(target))
                {
                    open.Enqueue(schemas[target]);
                }
            }
        }

        return reached;
    }

    /// <summary>The references in a text, also those that the overlay replaces: a component counts rather once too often.</summary>
    private static void Collect(JsonValue value, HashSet<string> references)
    {
        foreach (var property in value.Properties)
        {
            if (property.NameToken.IsString("$ref") && property.Value.Kind == JsonKind.String)
            {
                references.Add(property.Value.GetString());
            }
            else
            {
                Collect(property.Value, references);
            }
        }

        foreach (var item in value.Items)
        {
            Collect(item, references);
        }
    }
}
