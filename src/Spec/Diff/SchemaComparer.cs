using FaceSearchToolkit.Spec.Merge;

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
    public void Compare(DiffPart part, string path, NamedNode before, NamedNode after)
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
    public void CompareContents(DiffPart part, string path, NamedNode before, NamedNode after)
    {
        CompareProperties(part, path, before, after);
        CompareElement(part, SpecChangeAspect.Items, path + "[]", before, after, "items");
        CompareElement(part, SpecChangeAspect.Values, path + "{}", before, after, "additionalProperties");
    }

    private void CompareProperties(DiffPart part, string path, NamedNode before, NamedNode after)
    {
        foreach (var (name, old, now) in Pairing.PairByName(before["properties"], after["properties"]))
        {
            var inner = path + "." + name;
            if (old.Value.Exists && now.Value.Exists)
            {
                Compare(part, inner, new NamedNode(old), new NamedNode(now));
            }
            else if (now.Value.Exists)
            {
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Property,
                    GetDirection(now.Value, before.Node),
                    inner,
                    Summarize(now.Value),
                    before.Location,
                    new NamedNode(now).Location,
                    isAdded: true
                );
            }
            else
            {
                _sink.AddOneSided(
                    part,
                    SpecChangeAspect.Property,
                    GetDirection(old.Value, after.Node),
                    inner,
                    Summarize(old.Value),
                    new NamedNode(old).Location,
                    after.Location,
                    isAdded: false
                );
            }
        }
    }

    private void CompareElement(DiffPart part, SpecChangeAspect aspect, string path, NamedNode before, NamedNode after, string keyword)
    {
        var old = FindElement(before[keyword]);
        var now = FindElement(after[keyword]);
        if (old.Exists && now.Exists)
        {
            Compare(part, path, before.WithNode(old), after.WithNode(now));
        }
        else if (old.Exists || now.Exists)
        {
            var given = now.Exists ? now : old;
            _sink.AddOneSided(
                part,
                aspect,
                SpecChangeDirection.Changed,
                path,
                Summarize(given),
                before.GetLocation(old),
                after.GetLocation(now),
                isAdded: now.Exists
            );
        }
    }

    /// <summary>A new property asks for more if it must be given; the first one of a free-form object makes another type of it.</summary>
    private static SpecChangeDirection GetDirection(SpecNode property, SpecNode without)
    {
        var wasTyped = without["$ref"].Exists || without["properties"] is { IsObject: true, HasContent: true };
        return !wasTyped ? SpecChangeDirection.Changed
            : property["required"].IsTrue ? SpecChangeDirection.Narrower
            : SpecChangeDirection.Wider;
    }

    private static string Summarize(SpecNode schema) => TypeText.FromSchema(schema) + (schema["required"].IsTrue ? " required" : "");

    private static SpecNode FindElement(SpecNode node) => node.IsObject || node.IsTrue ? node : default;
}
