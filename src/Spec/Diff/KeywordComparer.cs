using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares what two schemas say of their own value.</summary>
internal sealed class KeywordComparer
{
    private static readonly (string Keyword, string Ending)[] Others =
    [
        ("default", "default-changed"),
        ("x-range", "range-changed"),
        ("x-type", "json-type-changed"),
        ("x-name", "name-changed"),
        ("x-sensitive", "sensitive-changed"),
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
        foreach (var (keyword, ending) in Others)
        {
            var old = before[keyword];
            var now = after[keyword];
            Report(
                part,
                ending,
                _ => SpecChangeDirection.Changed,
                path,
                (NodeText.Of(old), before.PlaceOf(old)),
                (NodeText.Of(now), after.PlaceOf(now)),
                keyword
            );
        }
    }

    /// <summary>Compares <c>required</c> and <c>deprecated</c>, which of a parameter may stand beside its schema.</summary>
    public void CompareFlags(DiffPart part, string path, Spot before, Spot after, SpecNode beforeOwner, SpecNode afterOwner)
    {
        CompareFlag("required");
        CompareFlag("deprecated");

        void CompareFlag(string keyword)
        {
            var (old, beforePlace) = Flag(before, beforeOwner, keyword);
            var (now, afterPlace) = Flag(after, afterOwner, keyword);
            Report(
                part,
                keyword + "-changed",
                _ => now ? SpecChangeDirection.Narrower : SpecChangeDirection.Wider,
                path,
                (Word(old), beforePlace),
                (Word(now), afterPlace),
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
            "type-changed",
            _ => TypeText.Direction(before.Node, after.Node),
            path,
            (TypeText.Of(before.Node), TypePlace(before)),
            (TypeText.Of(after.Node), TypePlace(after)),
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
                _sink.Add(
                    part,
                    "constraint-changed",
                    Bounds.Direction(keyword, oldText, nowText),
                    path,
                    oldText,
                    nowText,
                    before.PlaceOf(old),
                    after.PlaceOf(now),
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
            _sink.Add(
                part,
                "enum-changed",
                direction,
                path,
                NodeText.OfSet(old),
                NodeText.OfSet(now),
                before.PlaceOf(before["enum"]),
                after.PlaceOf(after["enum"])
            );
        }
    }

    private void CompareFilters(DiffPart part, string path, Spot before, Spot after)
    {
        var old = before["x-filter"];
        var now = after["x-filter"];
        Report(
            part,
            "filter-changed",
            _ => Direction(old, now),
            path,
            (NodeText.Of(old), before.PlaceOf(old)),
            (NodeText.Of(now), after.PlaceOf(now)),
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
        string ending,
        Func<string?, SpecChangeDirection> direction,
        string path,
        (string? Text, SpecPlace Place) before,
        (string? Text, SpecPlace Place) after,
        string? keyword
    )
    {
        if (before.Text != after.Text)
        {
            _sink.Add(part, ending, direction(after.Text), path, before.Text, after.Text, before.Place, after.Place, keyword);
        }
    }

    private static string Word(bool flag) => flag ? "true" : "false";
}
