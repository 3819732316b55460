using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Collects changes.</summary>
internal sealed class ChangeSink
{
    private readonly List<SpecChange> _changes = [];

    /// <summary>Something that one version has and the other lacks, told by whether the texts are there.</summary>
    public void Add(
        DiffPart part,
        string ending,
        SpecChangeDirection direction,
        string path,
        string? before,
        string? after,
        SpecPlace beforePlace,
        SpecPlace afterPlace,
        string? keyword = null
    )
    {
        var kind = SpecChangeKinds.Get(part.Prefix + "-" + ending);
        _changes.Add(
            new SpecChange(
                kind,
                direction,
                part.Side,
                part.Operation,
                part.Component,
                path,
                keyword,
                before,
                after,
                beforePlace,
                afterPlace
            )
        );
    }

    /// <summary>
    /// Something that is new or gone: <paramref name="subject"/> is <c>property</c>, <c>items</c> or the like, or empty for the part
    /// itself.
    /// </summary>
    public void AddOneSided(
        DiffPart part,
        string subject,
        SpecChangeDirection ofAdding,
        string path,
        string text,
        SpecPlace beforePlace,
        SpecPlace afterPlace,
        bool isAdded
    )
    {
        var start = subject.Length == 0 ? "" : subject + "-";
        Add(
            part,
            start + (isAdded ? "added" : "removed"),
            isAdded ? ofAdding : Flip(ofAdding),
            path,
            isAdded ? null : text,
            isAdded ? text : null,
            beforePlace,
            afterPlace
        );
    }

    public static SpecChangeDirection Flip(SpecChangeDirection direction) =>
        direction switch
        {
            SpecChangeDirection.Narrower => SpecChangeDirection.Wider,
            SpecChangeDirection.Wider => SpecChangeDirection.Narrower,
            _ => direction,
        };

    public EquatableArray<SpecChange> ToArray() =>
        _changes
            .OrderBy(c =>
                c.Operation is not null ? 1
                : c.Component is not null ? 2
                : 0
            )
            .ThenBy(c => c.Operation ?? c.Component, StringComparer.Ordinal)
            .ThenBy(c => c.Path, StringComparer.Ordinal)
            .ThenBy(c => c.Kind.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Keyword, StringComparer.Ordinal)
            .ToEquatableArray();
}
