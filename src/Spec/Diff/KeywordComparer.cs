using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares what two schemas say of their own value.</summary>
internal sealed class KeywordComparer
{
    private static readonly (string Keyword, SpecChangeAspect Aspect)[] Others =
    [
        ("default", SpecChangeAspect.Default),
        ("x-range", SpecChangeAspect.Range),
        ("x-type", SpecChangeAspect.JsonType),
        ("x-name", SpecChangeAspect.Name),
        ("x-sensitive", SpecChangeAspect.Sensitive),
    ];

    private readonly ChangeSink _sink;

    public KeywordComparer(ChangeSink sink)
    {
        _sink = sink;
    }

    public void Compare(DiffPart part, string path, NamedNode before, NamedNode after)
    {
        CompareType(part, path, before, after);
        CompareBounds(part, path, before, after);
        CompareSets(part, path, before, after);
        CompareFilters(part, path, before, after);
        foreach (var (keyword, aspect) in Others)
        {
            var old = before[keyword];
            var now = after[keyword];
            Report(
                part,
                aspect,
                () => SpecChangeDirection.Changed,
                path,
                new ComparedValue(NodeText.FromNode(old), before.GetLocation(old)),
                new ComparedValue(NodeText.FromNode(now), after.GetLocation(now)),
                keyword
            );
        }
    }

    /// <summary>Compares <c>required</c> and <c>deprecated</c>, which of a parameter may stand beside its schema.</summary>
    public void CompareFlags(DiffPart part, string path, NamedNode before, NamedNode after, SpecNode beforeOwner, SpecNode afterOwner)
    {
        CompareFlag("required", SpecChangeAspect.Required);
        CompareFlag("deprecated", SpecChangeAspect.Deprecated);

        void CompareFlag(string keyword, SpecChangeAspect aspect)
        {
            var (old, beforeLocation) = ReadFlag(before, beforeOwner, keyword);
            var (now, afterLocation) = ReadFlag(after, afterOwner, keyword);
            Report(
                part,
                aspect,
                () => now ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider,
                path,
                new ComparedValue(ToWord(old), beforeLocation),
                new ComparedValue(ToWord(now), afterLocation),
                null
            );
        }
    }

    private static (bool IsSet, SpecLocation Location) ReadFlag(NamedNode node, SpecNode owner, string keyword)
    {
        var own = node[keyword];
        var outer = owner[keyword];
        return (own.IsTrue || outer.IsTrue, node.GetLocation(own.IsTrue || !outer.Exists ? own : outer));
    }

    private void CompareType(DiffPart part, string path, NamedNode before, NamedNode after) =>
        Report(
            part,
            SpecChangeAspect.Type,
            () => TypeText.GetDirection(before.Node, after.Node),
            path,
            new ComparedValue(TypeText.FromSchema(before.Node), GetTypeLocation(before)),
            new ComparedValue(TypeText.FromSchema(after.Node), GetTypeLocation(after)),
            null
        );

    private static SpecLocation GetTypeLocation(NamedNode node) =>
        node.GetLocation(node["$ref"] is { Exists: true } reference ? reference : node["type"]);

    private void CompareBounds(DiffPart part, string path, NamedNode before, NamedNode after)
    {
        foreach (var keyword in BoundKeywords.All)
        {
            var old = before[keyword];
            var now = after[keyword];
            var (oldText, nowText) = (BoundKeywords.Read(old), BoundKeywords.Read(now));
            if (!BoundKeywords.AreEqual(oldText, nowText))
            {
                _sink.AddChanged(
                    part,
                    SpecChangeAspect.Constraint,
                    BoundKeywords.GetDirection(keyword, oldText, nowText),
                    path,
                    new ComparedValue(oldText, before.GetLocation(old)),
                    new ComparedValue(nowText, after.GetLocation(now)),
                    keyword
                );
            }
        }
    }

    private void CompareSets(DiffPart part, string path, NamedNode before, NamedNode after)
    {
        var old = NodeText.ReadSet(before["enum"]);
        var now = NodeText.ReadSet(after["enum"]);
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            var direction = old.Count == 0 || now.Count == 0 ? SpecChangeDirection.Changed : SetComparison.GetDirection(old, now);
            _sink.AddChanged(
                part,
                SpecChangeAspect.Enum,
                direction,
                path,
                new ComparedValue(NodeText.FromSet(old), before.GetLocation(before["enum"]), isEmpty: old.Count == 0),
                new ComparedValue(NodeText.FromSet(now), after.GetLocation(after["enum"]), isEmpty: now.Count == 0)
            );
        }
    }

    private void CompareFilters(DiffPart part, string path, NamedNode before, NamedNode after)
    {
        var old = before["x-filter"];
        var now = after["x-filter"];
        Report(
            part,
            SpecChangeAspect.Filter,
            () => GetFilterDirection(old, now),
            path,
            new ComparedValue(NodeText.FromNode(old), before.GetLocation(old)),
            new ComparedValue(NodeText.FromNode(now), after.GetLocation(now)),
            "x-filter"
        );
    }

    /// <summary>New fields are more to ask by; without a filter the member has another type.</summary>
    private static SpecChangeDirection GetFilterDirection(SpecNode before, SpecNode after) =>
        !before.Exists || !after.Exists || NodeText.FromNode(before["name"]) != NodeText.FromNode(after["name"])
            ? SpecChangeDirection.Changed
            : SetComparison.GetDirection(SetComparison.ReadEntries(before["fields"]), SetComparison.ReadEntries(after["fields"]));

    private void Report(
        DiffPart part,
        SpecChangeAspect aspect,
        Func<SpecChangeDirection> direction,
        string path,
        ComparedValue before,
        ComparedValue after,
        string? keyword
    )
    {
        if (before.Text != after.Text)
        {
            _sink.AddChanged(part, aspect, direction(), path, before, after, keyword);
        }
    }

    private static string ToWord(bool flag) => flag ? "true" : "false";
}
