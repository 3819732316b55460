using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A parameter on one side of a comparison.</summary>
internal sealed class ComparedParameter
{
    private ComparedParameter(SpecNode node, string name, int occurrence)
    {
        Node = node;
        Name = name;
        Path = occurrence == 1 ? name : FormattableString.Invariant($"{name}#{occurrence}");
        var schema = node["schema"];
        Schema = new NamedNode(node["name"], schema.Exists ? schema : node);
    }

    public SpecNode Node { get; }

    public string Name { get; }

    /// <summary>The name, with a number from the second of the same name and location on.</summary>
    public string Path { get; }

    /// <summary>The schema, pointed at by the parameter's name.</summary>
    public NamedNode Schema { get; }

    /// <summary>The same parameter on the other side.</summary>
    public ComparedParameter? Match { get; set; }

    public string Location => Node["in"].AsText() ?? "";

    /// <summary>What it means that it is new.</summary>
    public SpecChangeDirection Direction => IsRequired ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider;

    public string Summary => Location + " " + TypeText.FromSchema(Schema.Node) + (IsRequired ? " required" : "");

    private bool IsRequired => Node["required"].IsTrue || Schema.Node["required"].IsTrue;

    public static List<ComparedParameter> ReadAll(SpecNode parameters)
    {
        var all = new List<ComparedParameter>();
        var counts = new Dictionary<(string, string), int>();
        foreach (var node in parameters.GetItems())
        {
            if (node["name"].AsString() is { } name)
            {
                var key = (name, node["in"].AsText() ?? "");
                counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
                all.Add(new ComparedParameter(node, name, counts[key]));
            }
        }

        return all;
    }
}
