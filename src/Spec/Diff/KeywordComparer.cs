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

    public void Compare(DiffPart part, string path, Spot before, Spot after)
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
                new Side(NodeText.Of(old), before.PlaceOf(old)),
                new Side(NodeText.Of(now), after.PlaceOf(now)),
                keyword
            );
        }
    }

    /// <summary>Compares <c>required</c> and <c>deprecated</c>, which of a parameter may stand beside its schema.</summary>
    public void CompareFlags(DiffPart part, string path, Spot before, Spot after, SpecNode beforeOwner, SpecNode afterOwner)
    {
        CompareFlag("required", SpecChangeAspect.Required);
        CompareFlag("deprecated", SpecChangeAspect.Deprecated);

        void CompareFlag(string keyword, SpecChangeAspect aspect)
        {
            var (old, beforePlace) = Flag(before, beforeOwner, keyword);
            var (now, afterPlace) = Flag(after, afterOwner, keyword);
            Report(
                part,
                aspect,
                () => now ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider,
                path,
                new Side(Word(old), beforePlace),
                new Side(Word(now), afterPlace),
                null
            );
        }
    }

    private static (bool IsSet, SpecPlace Place) Flag(Spot spot, SpecNode owner, string keyword)
    {
        var own = spot[keyword];
        var outer = owner[keyword];
        return (own.IsTrue || outer.IsTrue, spot.PlaceOf(own.IsTrue || !outer.Exists ? own : outer));
    }

    private void CompareType(DiffPart part, string path, Spot before, Spot after) =>
        Report(
            part,
            SpecChangeAspect.Type,
            () => TypeText.Direction(before.Node, after.Node),
            path,
            new Side(TypeText.Of(before.Node), TypePlace(before)),
            new Side(TypeText.Of(after.Node), TypePlace(after)),
            null
        );

    private static SpecPlace TypePlace(Spot spot) => spot.PlaceOf(spot["$ref"] is { Exists: true } reference ? reference : spot["type"]);

    private void CompareBounds(DiffPart part, string path, Spot before, Spot after)
    {
        foreach (var keyword in Bounds.Keywords)
        {
            var old = before[keyword];
            var now = after[keyword];
            var (oldText, nowText) = (Bounds.Of(old), Bounds.Of(now));
            if (!Bounds.AreEqual(oldText, nowText))
            {
                _sink.AddChanged(
                    part,
                    SpecChangeAspect.Constraint,
                    Bounds.Direction(keyword, oldText, nowText),
                    path,
                    new Side(oldText, before.PlaceOf(old)),
                    new Side(nowText, after.PlaceOf(now)),
                    keyword
                );
            }
        }
    }

    private void CompareSets(DiffPart part, string path, Spot before, Spot after)
    {
        var old = NodeText.Set(before["enum"]);
        var now = NodeText.Set(after["enum"]);
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            var direction = old.Count == 0 || now.Count == 0 ? SpecChangeDirection.Changed : Sets.Direction(old, now);
            _sink.AddChanged(
                part,
                SpecChangeAspect.Enum,
                direction,
                path,
                new Side(NodeText.OfSet(old), before.PlaceOf(before["enum"]), isEmpty: old.Count == 0),
                new Side(NodeText.OfSet(now), after.PlaceOf(after["enum"]), isEmpty: now.Count == 0)
            );
        }
    }

    private void CompareFilters(DiffPart part, string path, Spot before, Spot after)
    {
        var old = before["x-filter"];
        var now = after["x-filter"];
        Report(
            part,
            SpecChangeAspect.Filter,
            () => Direction(old, now),
            path,
            new Side(NodeText.Of(old), before.PlaceOf(old)),
            new Side(NodeText.Of(now), after.PlaceOf(now)),
            "x-filter"
        );
    }

    /// <summary>New fields are more to ask by; without a filter the member has another type.</summary>
    private static SpecChangeDirection Direction(SpecNode before, SpecNode after) =>
        !before.Exists || !after.Exists || NodeText.Of(before["name"]) != NodeText.Of(after["name"])
            ? SpecChangeDirection.Changed
            : Sets.Direction(Sets.Entries(before["fields"]), Sets.Entries(after["fields"]));

    private void Report(
        DiffPart part,
        SpecChangeAspect aspect,
        Func<SpecChangeDirection> direction,
        string path,
        Side before,
        Side after,
        string? keyword
    )
    {
        if (before.Text != after.Text)
        {
            _sink.AddChanged(part, aspect, direction(), path, before, after, keyword);
        }
    }

    private static string Word(bool flag) => flag ? "true" : "false";
}
