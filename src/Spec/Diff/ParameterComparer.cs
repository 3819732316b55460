using FaceSearchToolkit.Spec.Merge;

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

    public void Compare(string operation, Spot before, Spot after)
    {
        if (before["parameters"].HasSameTokens(after["parameters"]))
        {
            return;
        }

        var part = DiffPart.OfRequest(operation);
        var old = Parameter.ReadAll(before["parameters"]);
        var now = Parameter.ReadAll(after["parameters"]);
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
                    parameter.Spot.Place,
                    after.Place,
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
                before.Place,
                parameter.Spot.Place,
                isAdded: true
            );
        }
    }

    private static void Match(List<Parameter> before, List<Parameter> after, Func<Parameter, Parameter, bool> fits)
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

    private void Compare(DiffPart part, Parameter before, Parameter after)
    {
        CompareLocations(part, before, after);
        CompareStyles(part, before, after);
        _keywords.CompareFlags(part, before.Path, before.Spot, after.Spot, before.Node, after.Node);
        if (!before.Spot.Node.HasSameTokens(after.Spot.Node))
        {
            _keywords.Compare(part, before.Path, before.Spot, after.Spot);
            _schemas.CompareContents(part, before.Path, before.Spot, after.Spot);
        }
    }

    private void CompareLocations(DiffPart part, Parameter before, Parameter after)
    {
        if (before.Location != after.Location)
        {
            _sink.AddMoved(
                part,
                before.Path,
                new Side(before.Location, before.Spot.PlaceOf(before.Node["in"])),
                new Side(after.Location, after.Spot.PlaceOf(after.Node["in"]))
            );
        }
    }

    private void CompareStyles(DiffPart part, Parameter before, Parameter after)
    {
        var old = before.Node["style"];
        var now = after.Node["style"];
        if (NodeText.Of(old) != NodeText.Of(now))
        {
            _sink.AddChanged(
                part,
                SpecChangeAspect.Style,
                SpecChangeDirection.Changed,
                before.Path,
                new Side(NodeText.Of(old), before.Spot.PlaceOf(old)),
                new Side(NodeText.Of(now), after.Spot.PlaceOf(now))
            );
        }
    }
}
