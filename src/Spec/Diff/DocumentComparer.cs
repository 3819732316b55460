using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares two documents part by part.</summary>
internal sealed class DocumentComparer
{
    private readonly ChangeSink _sink = new();
    private readonly NamedNode _before;
    private readonly NamedNode _after;
    private readonly Selection _selection;
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaComparer _schemas;

    public DocumentComparer(SpecLayers before, SpecLayers after, Selection selection, CancellationToken cancellationToken)
    {
        _before = new NamedNode(default, before.Root);
        _after = new NamedNode(default, after.Root);
        _selection = selection;
        _cancellationToken = cancellationToken;
        _schemas = new SchemaComparer(_sink, cancellationToken);
    }

    public EquatableArray<SpecChange> Compare()
    {
        new ServiceComparer(_sink).Compare(_before, _after);
        CompareOperations();
        CompareComponents();
        return _sink.ToArray();
    }

    private void CompareOperations()
    {
        var withResponses = CompareWhetherDescribed();
        var comparer = new OperationComparer(_sink, _schemas);
        foreach (
            var (name, old, now) in Pairing.PairByName(_before.Node["apis"], _after.Node["apis"]).Where(o => _selection.Contains(o.Name))
        )
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (old.Value.Exists && now.Value.Exists)
            {
                comparer.Compare(name, new NamedNode(old), new NamedNode(now), withResponses);
            }
            else
            {
                AddOneSided(DiffPart.FromOperation(name), "", ["apis"], old, now, OperationComparer.Summarize);
            }
        }
    }

    /// <summary>A document that describes no responses at all is told once, not for each operation.</summary>
    private bool CompareWhetherDescribed()
    {
        var old = FindResponses(_before.Node);
        var now = FindResponses(_after.Node);
        if (old.Exists != now.Exists)
        {
            var part = DiffPart.Service with { Part = SpecChangePart.Responses };
            _sink.AddOneSided(
                part,
                SpecChangeAspect.Itself,
                SpecChangeDirection.Wider,
                "responses",
                "responses",
                _before.GetLocation(default),
                _after.GetLocation(default),
                isAdded: now.Exists
            );
        }

        return old.Exists && now.Exists;
    }

    private SpecNode FindResponses(SpecNode root) =>
        root["apis"]
            .GetProperties()
            .Where(o => _selection.Contains(o.Name))
            .Select(o => o.Value["responses"])
            .FirstOrDefault(r => r.HasContent);

    private void CompareComponents()
    {
        var reach = new ComponentReach(_before.Node, _after.Node, _selection);
        foreach (var (name, old, now) in Pairing.PairByName(_before.Node["components"]["schemas"], _after.Node["components"]["schemas"]))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (old.Value.HasSameTokens(now.Value))
            {
                continue;
            }

            var side = reach.GetSide(name);
            if (side == SpecSide.None && !_selection.IsAll)
            {
                continue;
            }

            var part = DiffPart.FromComponent(name, side);
            if (old.Value.Exists && now.Value.Exists)
            {
                _schemas.Compare(part, name, new NamedNode(old), new NamedNode(now));
            }
            else
            {
                AddOneSided(part, name, ["components", "schemas"], old, now, TypeText.FromSchema);
            }
        }
    }

    private void AddOneSided(
        DiffPart part,
        string path,
        string[] section,
        SpecProperty old,
        SpecProperty now,
        Func<SpecNode, string> summary
    )
    {
        var isAdded = now.Value.Exists;
        var text = summary(isAdded ? now.Value : old.Value);
        var beforeLocation = isAdded ? FindSection(_before, section).Location : new NamedNode(old).Location;
        var afterLocation = isAdded ? new NamedNode(now).Location : FindSection(_after, section).Location;
        _sink.AddOneSided(part, SpecChangeAspect.Itself, SpecChangeDirection.Wider, path, text, beforeLocation, afterLocation, isAdded);
    }

    /// <summary>The innermost of these objects that is there.</summary>
    private static NamedNode FindSection(NamedNode root, string[] keys)
    {
        var section = root;
        foreach (var key in keys)
        {
            var property = section.Node.GetProperties().Find(p => p.Name == key);
            if (!property.Value.Exists)
            {
                break;
            }

            section = new NamedNode(property);
        }

        return section;
    }
}
