using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Collects changes.</summary>
internal sealed class ChangeSink
{
    private readonly List<SpecChange> _changes = [];

    /// <summary>Something that is another one now.</summary>
    public void AddChanged(
        DiffPart part,
        SpecChangeAspect aspect,
        SpecChangeDirection direction,
        string path,
        ComparedValue before,
        ComparedValue after,
        string? keyword = null
    ) => Add(SpecChangeKinds.Get(part.Part, aspect, SpecChangeAction.Changed), part, direction, path, before, after, keyword);

    /// <summary>A parameter that travels elsewhere.</summary>
    public void AddMoved(DiffPart part, string path, ComparedValue before, ComparedValue after)
    {
        var kind = SpecChangeKinds.Get(part.Part, SpecChangeAspect.Itself, SpecChangeAction.Moved);
        Add(kind, part, SpecChangeDirection.Changed, path, before, after, keyword: null);
    }

    /// <summary>Something that is new or gone: an aspect of the part, or the part itself.</summary>
    public void AddOneSided(
        DiffPart part,
        SpecChangeAspect aspect,
        SpecChangeDirection directionOfAdding,
        string path,
        string text,
        SpecLocation beforeLocation,
        SpecLocation afterLocation,
        bool isAdded
    )
    {
        var kind = SpecChangeKinds.Get(part.Part, aspect, isAdded ? SpecChangeAction.Added : SpecChangeAction.Removed);
        Add(
            kind,
            part,
            isAdded ? directionOfAdding : Flip(directionOfAdding),
            path,
            new ComparedValue(isAdded ? null : text, beforeLocation),
            new ComparedValue(isAdded ? text : null, afterLocation),
            keyword: null
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

    private void Add(
        SpecChangeKind kind,
        DiffPart part,
        SpecChangeDirection direction,
        string path,
        ComparedValue before,
        ComparedValue after,
        string? keyword
    ) =>
        _changes.Add(
            new SpecChange(
                kind,
                direction,
                part.Side,
                part.Operation,
                part.Component,
                path,
                keyword,
                before.Text,
                after.Text,
                before.Location,
                after.Location
            )
            {
                IsOneSided = before.IsEmpty != after.IsEmpty,
            }
        );
}
