namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares the parameters of an operation: by name and location, and by their order where one is told several times.</summary>
internal sealed class ParameterComparer
{
    private readonly ChangeSink _sink;
    private readonly KeywordComparer _keywords;
    private readonly SchemaComparer _schemas;

    public ParameterComparer(ChangeSink sink, SchemaComparer schemas)
    {
        _sink = sink;
        _schemas = schemas;
        _keywords = new KeywordComparer(sink);
    }

    public void Compare(string operation, NamedNode before, NamedNode after)
    {
        if (before["parameters"].HasSameTokens(after["parameters"]))
        {
            return;
        }

        var part = DiffPart.FromRequest(operation);
        var old = ComparedParameter.ReadAll(before["parameters"]);
        var now = ComparedParameter.ReadAll(after["parameters"]);
        Match(old, now, (a, b) => a.Location == b.Location);
        Match(old, now, (_, _) => true);
        foreach (var parameter in old)
        {
            if (parameter.Match is { } match)
            {
                Compare(part, parameter, match);
            }
            else
            {
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Itself,
                    parameter.Direction,
                    parameter.Path,
                    parameter.Summary,
                    parameter.Schema.Location,
                    after.Location,
                    isAdded: false
                );
            }
        }

        foreach (var parameter in now.Where(p => p.Match is null))
        {
            _sink.AddOneSided(
                part,
                SpecChangeAspect.Itself,
                parameter.Direction,
                parameter.Path,
                parameter.Summary,
                before.Location,
                parameter.Schema.Location,
                isAdded: true
            );
        }
    }

    private static void Match(
        List<ComparedParameter> before,
        List<ComparedParameter> after,
        Func<ComparedParameter, ComparedParameter, bool> fits
    )
    {
        var open = after.Where(p => p.Match is null).ToLookup(p => p.Name, StringComparer.Ordinal);
        foreach (var parameter in before.Where(p => p.Match is null))
        {
            if (open[parameter.Name].FirstOrDefault(p => p.Match is null && fits(parameter, p)) is { } match)
            {
                parameter.Match = match;
                match.Match = parameter;
            }
        }
    }

    private void Compare(DiffPart part, ComparedParameter before, ComparedParameter after)
    {
        CompareLocations(part, before, after);
        CompareStyles(part, before, after);
        _keywords.CompareFlags(part, before.Path, before.Schema, after.Schema, before.Node, after.Node);
        if (!before.Schema.Node.HasSameTokens(after.Schema.Node))
        {
            _keywords.Compare(part, before.Path, before.Schema, after.Schema);
            _schemas.CompareContents(part, before.Path, before.Schema, after.Schema);
        }
    }

    private void CompareLocations(DiffPart part, ComparedParameter before, ComparedParameter after)
    {
        if (before.Location != after.Location)
        {
            _sink.AddMoved(
                part,
                before.Path,
                new ComparedValue(before.Location, before.Schema.GetLocation(before.Node["in"])),
                new ComparedValue(after.Location, after.Schema.GetLocation(after.Node["in"]))
            );
        }
    }

    private void CompareStyles(DiffPart part, ComparedParameter before, ComparedParameter after)
    {
        var old = before.Node["style"];
        var now = after.Node["style"];
        if (NodeText.FromNode(old) != NodeText.FromNode(now))
        {
            _sink.AddChanged(
                part,
                SpecChangeAspect.Style,
                SpecChangeDirection.Changed,
                before.Path,
                new ComparedValue(NodeText.FromNode(old), before.Schema.GetLocation(old)),
                new ComparedValue(NodeText.FromNode(now), after.Schema.GetLocation(now))
            );
        }
    }
}
