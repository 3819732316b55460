using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares two versions of an operation.</summary>
internal sealed class OperationComparer
{
    private static readonly (string Keyword, SpecChangeAspect Aspect)[] SetKeywords =
    [
        ("methods", SpecChangeAspect.Methods),
        ("schemes", SpecChangeAspect.Schemes),
        ("consumes", SpecChangeAspect.Consumes),
        ("produces", SpecChangeAspect.Produces),
    ];

    private readonly ChangeSink _sink;
    private readonly ParameterComparer _parameters;
    private readonly SchemaComparer _schemas;

    public OperationComparer(ChangeSink sink, SchemaComparer schemas)
    {
        _sink = sink;
        _schemas = schemas;
        _parameters = new ParameterComparer(sink, schemas);
    }

    public void Compare(string name, Spot before, Spot after, bool withAnswers)
    {
        if (before.Node.HasSameTokens(after.Node))
        {
            return;
        }

        var part = DiffPart.OfOperation(name);
        CompareSets(part, before, after);
        CompareTexts(part, before, after);
        _parameters.Compare(name, before, after);
        if (withAnswers)
        {
            CompareAnswers(DiffPart.OfAnswer(name), before, after);
        }
    }

    /// <summary>What an operation is, for those that are new or gone.</summary>
    public static string Summary(SpecNode operation)
    {
        var count = operation["parameters"].Items().Count;
        return FormattableString.Invariant($"{count} {(count == 1 ? "parameter" : "parameters")}")
            + (operation["deprecated"].IsTrue ? ", deprecated" : "");
    }

    private void CompareSets(DiffPart part, Spot before, Spot after)
    {
        foreach (var (keyword, aspect) in SetKeywords)
        {
            var old = NodeText.Set(before[keyword]);
            var now = NodeText.Set(after[keyword]);
            Report(part, aspect, () => Sets.Direction(old, now), keyword, before, after, NodeText.OfSet(old), NodeText.OfSet(now));
        }
    }

    private void CompareTexts(DiffPart part, Spot before, Spot after)
    {
        var old = before.Node;
        var now = after.Node;
        var isDeprecated = now["deprecated"].IsTrue;
        var direction = isDeprecated ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider;
        Report(
            part,
            SpecChangeAspect.Deprecated,
            () => direction,
            "deprecated",
            before,
            after,
            old["deprecated"].IsTrue ? "true" : "false",
            isDeprecated ? "true" : "false"
        );
        ReportText(SpecChangeAspect.Path, "path");
        ReportText(SpecChangeAspect.Security, "security");
        ReportText(SpecChangeAspect.Type, "operationType");
        var links = () => Sets.Direction(Sets.Entries(old["x-links"]), Sets.Entries(now["x-links"]));
        Report(part, SpecChangeAspect.Links, links, "x-links", before, after, NodeText.Of(old["x-links"]), NodeText.Of(now["x-links"]));
        Report(
            part,
            SpecChangeAspect.Paging,
            () => PagingDirection(old["x-paging"], now["x-paging"]),
            "x-paging",
            before,
            after,
            NodeText.Of(old["x-paging"]),
            NodeText.Of(now["x-paging"])
        );

        void ReportText(SpecChangeAspect aspect, string keyword) =>
            Report(
                part,
                aspect,
                () => SpecChangeDirection.Changed,
                keyword,
                before,
                after,
                NodeText.Of(old[keyword]),
                NodeText.Of(now[keyword])
            );
    }

    private static SpecChangeDirection PagingDirection(SpecNode before, SpecNode after) =>
        (before.IsObject, after.IsObject) switch
        {
            (true, false) => SpecChangeDirection.Narrower,
            (false, true) => SpecChangeDirection.Wider,
            _ => !before.Exists ? SpecChangeDirection.Narrower
            : !after.Exists ? SpecChangeDirection.Wider
            : SpecChangeDirection.Changed,
        };

    private void Report(
        DiffPart part,
        SpecChangeAspect aspect,
        Func<SpecChangeDirection> direction,
        string keyword,
        Spot before,
        Spot after,
        string? old,
        string? now
    )
    {
        if (old != now)
        {
            _sink.AddChanged(
                part,
                aspect,
                direction(),
                path: "",
                new Side(old, before.PlaceOf(before[keyword])),
                new Side(now, after.PlaceOf(after[keyword]))
            );
        }
    }

    private void CompareAnswers(DiffPart part, Spot before, Spot after)
    {
        foreach (var (status, old, now) in Pairing.ByName(before["responses"], after["responses"]))
        {
            var oldSchema = old.Value["schema"];
            var nowSchema = now.Value["schema"];
            if (oldSchema.Exists && nowSchema.Exists)
            {
                _schemas.Compare(part, status, new Spot(old.NameNode, oldSchema), new Spot(now.NameNode, nowSchema));
            }
            else if (oldSchema.Exists || nowSchema.Exists)
            {
                var text = TypeText.Of(nowSchema.Exists ? nowSchema : oldSchema);
                var beforePlace = old.Value.Exists ? new Spot(old).Place : before.Place;
                var afterPlace = now.Value.Exists ? new Spot(now).Place : after.Place;
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Itself,
                    SpecChangeDirection.Wider,
                    status,
                    text,
                    beforePlace,
                    afterPlace,
                    isAdded: nowSchema.Exists
                );
            }
        }
    }
}
