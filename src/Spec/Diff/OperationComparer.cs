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

    public void Compare(string name, NamedNode before, NamedNode after, bool withResponses)
    {
        if (before.Node.HasSameTokens(after.Node))
        {
            return;
        }

        var part = DiffPart.FromOperation(name);
        CompareSets(part, before, after);
        CompareTexts(part, before, after);
        _parameters.Compare(name, before, after);
        if (withResponses)
        {
            CompareResponses(DiffPart.FromResponse(name), before, after);
        }
    }

    /// <summary>What an operation is, for those that are new or gone.</summary>
    public static string Summarize(SpecNode operation)
    {
        var count = operation["parameters"].GetItems().Count;
        return FormattableString.Invariant($"{count} {(count == 1 ? "parameter" : "parameters")}")
            + (operation["deprecated"].IsTrue ? ", deprecated" : "");
    }

    private void CompareSets(DiffPart part, NamedNode before, NamedNode after)
    {
        foreach (var (keyword, aspect) in SetKeywords)
        {
            var old = NodeText.ReadSet(before[keyword]);
            var now = NodeText.ReadSet(after[keyword]);
            Report(
                part,
                aspect,
                () => SetComparison.GetDirection(old, now),
                keyword,
                before,
                after,
                NodeText.FromSet(old),
                NodeText.FromSet(now)
            );
        }
    }

    private void CompareTexts(DiffPart part, NamedNode before, NamedNode after)
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
        var links = () => SetComparison.GetDirection(SetComparison.ReadEntries(old["x-links"]), SetComparison.ReadEntries(now["x-links"]));
        Report(
            part,
            SpecChangeAspect.Links,
            links,
            "x-links",
            before,
            after,
            NodeText.FromNode(old["x-links"]),
            NodeText.FromNode(now["x-links"])
        );
        Report(
            part,
            SpecChangeAspect.Paging,
            () => GetPagingDirection(old["x-paging"], now["x-paging"]),
            "x-paging",
            before,
            after,
            NodeText.FromNode(old["x-paging"]),
            NodeText.FromNode(now["x-paging"])
        );

        void ReportText(SpecChangeAspect aspect, string keyword) =>
            Report(
                part,
                aspect,
                () => SpecChangeDirection.Changed,
                keyword,
                before,
                after,
                NodeText.FromNode(old[keyword]),
                NodeText.FromNode(now[keyword])
            );
    }

    private static SpecChangeDirection GetPagingDirection(SpecNode before, SpecNode after) =>
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
        NamedNode before,
        NamedNode after,
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
                new ComparedValue(old, before.GetLocation(before[keyword])),
                new ComparedValue(now, after.GetLocation(after[keyword]))
            );
        }
    }

    private void CompareResponses(DiffPart part, NamedNode before, NamedNode after)
    {
        foreach (var (status, old, now) in Pairing.PairByName(before["responses"], after["responses"]))
        {
            var oldSchema = old.Value["schema"];
            var nowSchema = now.Value["schema"];
            if (oldSchema.Exists && nowSchema.Exists)
            {
                _schemas.Compare(part, status, new NamedNode(old.NameNode, oldSchema), new NamedNode(now.NameNode, nowSchema));
            }
            else if (oldSchema.Exists || nowSchema.Exists)
            {
                var text = TypeText.FromSchema(nowSchema.Exists ? nowSchema : oldSchema);
                var beforeLocation = old.Value.Exists ? new NamedNode(old).Location : before.Location;
                var afterLocation = now.Value.Exists ? new NamedNode(now).Location : after.Location;
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Itself,
                    SpecChangeDirection.Wider,
                    status,
                    text,
                    beforeLocation,
                    afterLocation,
                    isAdded: nowSchema.Exists
                );
            }
        }
    }
}
