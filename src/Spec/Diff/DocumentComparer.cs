using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares two documents part by part.</summary>
internal sealed class DocumentComparer
{
    private readonly ChangeSink _sink = new();
    private readonly Spot _before;
    private readonly Spot _after;
    private readonly Selection _selection;
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaComparer _schemas;

    public DocumentComparer(SpecLayers before, SpecLayers after, Selection selection, CancellationToken cancellationToken)
    {
        _before = new Spot(default, before.Root);
        _after = new Spot(default, after.Root);
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
        var withAnswers = CompareAnswersAtAll();
        var comparer = new OperationComparer(_sink, _schemas);
        foreach (var (name, old, now) in Pairing.ByName(_before.Node["apis"], _after.Node["apis"]).Where(o => _selection.Contains(o.Name)))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (old.Value.Exists && now.Value.Exists)
            {
                comparer.Compare(name, new Spot(old), new Spot(now), withAnswers);
            }
            else
            {
                AddOneSided(DiffPart.OfOperation(name), "", ["apis"], old, now, OperationComparer.Summary);
            }
        }
    }

    /// <summary>A document that describes no answers at all is told once, not for each operation.</summary>
    private bool CompareAnswersAtAll()
    {
        var old = HasAnswers(_before.Node);
        var now = HasAnswers(_after.Node);
        if (old.Exists != now.Exists)
        {
            var part = DiffPart.Service with { Part = SpecChangePart.Responses };
            _sink.AddOneSided(
                part,
                SpecChangeAspect.Itself,
                SpecChangeDirection.Wider,
                "responses",
                "responses",
                _before.PlaceOf(default),
                _after.PlaceOf(default),
                isAdded: now.Exists
            );
        }

        return old.Exists && now.Exists;
    }

    private SpecNode HasAnswers(SpecNode root) =>
        root["apis"]
            .Properties()
            .Where(o => _selection.Contains(o.Name))
            .Select(o => o.Value["responses"])
            .FirstOrDefault(r => r.HasContent);

    private void CompareComponents()
    {
        var reach = new ComponentReach(_before.Node, _after.Node, _selection);
        foreach (var (name, old, now) in Pairing.ByName(_before.Node["components"]["schemas"], _after.Node["components"]["schemas"]))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (old.Value.HasSameTokens(now.Value))
            {
                continue;
            }

            var side = reach.SideOf(name);
            if (side == SpecSide.None && !_selection.IsAll)
            {
                continue;
            }

            var part = DiffPart.OfComponent(name, side);
            if (old.Value.Exists && now.Value.Exists)
            {
                _schemas.Compare(part, name, new Spot(old), new Spot(now));
            }
            else
            {
                AddOneSided(part, name, ["components", "schemas"], old, now, TypeText.Of);
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
        var beforePlace = isAdded ? SectionOf(_before, section).Place : new Spot(old).Place;
        var afterPlace = isAdded ? new Spot(now).Place : SectionOf(_after, section).Place;
        _sink.AddOneSided(part, SpecChangeAspect.Itself, SpecChangeDirection.Wider, path, text, beforePlace, afterPlace, isAdded);
    }

    /// <summary>The innermost of these objects that is there.</summary>
    private static Spot SectionOf(Spot root, string[] keys)
    {
        var section = root;
        foreach (var key in keys)
        {
            var property = section.Node.Properties().Find(p => p.Name == key);
            if (!property.Value.Exists)
            {
                break;
            }

            section = new Spot(property);
        }

        return section;
    }
}
