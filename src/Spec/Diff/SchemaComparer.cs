using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares two schemas with all they contain.</summary>
internal sealed class SchemaComparer
{
    private readonly ChangeSink _sink;
    private readonly KeywordComparer _keywords;
    private readonly CancellationToken _cancellationToken;

    public SchemaComparer(ChangeSink sink, CancellationToken cancellationToken)
    {
        _sink = sink;
        _keywords = new KeywordComparer(sink);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Compares a schema and what it contains.</summary>
    public void Compare(DiffPart part, string path, Spot before, Spot after)
    {
        if (before.Node.HasSameTokens(after.Node))
        {
            return;
        }

        _cancellationToken.ThrowIfCancellationRequested();
        _keywords.Compare(part, path, before, after);
        _keywords.CompareFlags(part, path, before, after, before.Node, after.Node);
        CompareContents(part, path, before, after);
    }

    /// <summary>Compares what a schema contains.</summary>
    public void CompareContents(DiffPart part, string path, Spot before, Spot after)
    {
        CompareProperties(part, path, before, after);
        CompareElement(part, SpecChangeAspect.Items, path + "[]", before, after, "items");
        CompareElement(part, SpecChangeAspect.Values, path + "{}", before, after, "additionalProperties");
    }

    private void CompareProperties(DiffPart part, string path, Spot before, Spot after)
    {
        foreach (var (name, old, now) in Pairing.ByName(before["properties"], after["properties"]))
        {
            var inner = path + "." + name;
            if (old.Value.Exists && now.Value.Exists)
            {
                Compare(part, inner, new Spot(old), new Spot(now));
            }
            else if (now.Value.Exists)
            {
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Property,
                    DirectionOf(now.Value, before.Node),
                    inner,
                    Summary(now.Value),
                    before.Place,
                    new Spot(now).Place,
                    isAdded: true
                );
            }
            else
            {
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Property,
                    DirectionOf(old.Value, after.Node),
                    inner,
                    Summary(old.Value),
                    new Spot(old).Place,
                    after.Place,
                    isAdded: false
                );
            }
        }
    }

    private void CompareElement(DiffPart part, SpecChangeAspect aspect, string path, Spot before, Spot after, string keyword)
    {
        var old = Element(before[keyword]);
        var now = Element(after[keyword]);
        if (old.Exists && now.Exists)
        {
            Compare(part, path, before.Unnamed(old), after.Unnamed(now));
        }
        else if (old.Exists || now.Exists)
        {
            var given = now.Exists ? now : old;
            _sink.AddOneSided(
                part,
                aspect,
                SpecChangeDirection.Changed,
                path,
                Summary(given),
                before.PlaceOf(old),
                after.PlaceOf(now),
                isAdded: now.Exists
            );
        }
    }

    /// <summary>A new property asks for more if it must be given; the first one of a free-form object makes another type of it.</summary>
    private static SpecChangeDirection DirectionOf(SpecNode property, SpecNode without)
    {
        var wasTyped = without["$ref"].Exists || without["properties"] is { IsObject: true, HasContent: true };
        return !wasTyped ? SpecChangeDirection.Changed
            : property["required"].IsTrue ? SpecChangeDirection.Narrower
            : SpecChangeDirection.Wider;
    }

    private static string Summary(SpecNode schema) => TypeText.Of(schema) + (schema["required"].IsTrue ? " required" : "");

    private static SpecNode Element(SpecNode node) => node.IsObject || node.IsTrue ? node : default;
}
