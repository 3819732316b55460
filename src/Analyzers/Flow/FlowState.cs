using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// What is known at one point of a method: what locals and captures hold, and how the created objects are. A local that is not in here was
/// not written yet.
/// </summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    private readonly ImmutableDictionary<object, FlowValue> _places;
    private readonly ImmutableDictionary<IOperation, ObjectState> _objects;

    private FlowState(ImmutableDictionary<object, FlowValue> places, ImmutableDictionary<IOperation, ObjectState> objects)
    {
        _places = places;
        _objects = objects;
    }

    /// <summary>At the entry of a method.</summary>
    public static FlowState Entry { get; } =
        new(ImmutableDictionary<object, FlowValue>.Empty, ImmutableDictionary<IOperation, ObjectState>.Empty);

    public IEnumerable<KeyValuePair<IOperation, ObjectState>> Objects => _objects;

    public ObjectState this[Atom.Tracked tracked] => _objects.TryGetValue(tracked.Creation, out var state) ? state : ObjectState.Left;

    public FlowValue Read(ILocalSymbol local) => ReadPlace(local);

    public FlowValue Read(CaptureId capture) => ReadPlace(capture);

    /// <summary>What became known of a field whose value is fixed; null where nothing did.</summary>
    public FlowValue? Read(IFieldSymbol field) => _places.TryGetValue(field, out var value) ? value : null;

    public FlowState Write(IFieldSymbol field, FlowValue value) => new(_places.SetItem(field, value), _objects);

    public FlowState Write(ILocalSymbol local, FlowValue value) => new(_places.SetItem(local, value), _objects);

    public FlowState Write(CaptureId capture, FlowValue value) => new(_places.SetItem(capture, value), _objects);

    public FlowState Write(Atom.Tracked tracked, ObjectState state) => new(_places, _objects.SetItem(tracked.Creation, state));

    /// <summary>Whether anything still holds an object of this creation: one of an earlier round of a loop.</summary>
    public bool IsHeld(Atom.Tracked tracked) =>
        _objects.ContainsKey(tracked.Creation)
        && _places.Values.Concat(_objects.Values.SelectMany(o => o.Values)).Any(v => v.Atoms.Contains(tracked));

    /// <summary>Forgets which object its holders hold.</summary>
    public FlowState Forget(Atom.Tracked tracked)
    {
        FlowValue Blur(FlowValue value) => value.Select(a => a.Equals(tracked) ? new Atom.Opaque() : a);
        return new(
            _places.ToImmutableDictionary(p => p.Key, p => Blur(p.Value)),
            _objects.ToImmutableDictionary(o => o.Key, o => o.Value.Map(Blur))
        );
    }

    /// <summary>
    /// Forgets the values that were read from a local or field, or computed from it: what a test says of it, it says of them in some way.
    /// </summary>
    public FlowState ForgetDerived(ISymbol source)
    {
        if (!MayDerive(source))
        {
            return this;
        }

        var places = _places;
        var sources = new Stack<ISymbol>([source]);
        while (sources.Count > 0)
        {
            var next = sources.Pop();
            foreach (var (place, value) in places.Where(p => p.Value.IsDerivedFrom(next)).Select(p => (p.Key, p.Value)).ToList())
            {
                places = places.SetItem(place, value.ForgetDerived(next));
                if (place is ISymbol symbol)
                {
                    sources.Push(symbol);
                }
            }
        }

        var objects = _objects
            .Where(o => o.Value.IsDerivedFrom(source))
            .Select(o => new KeyValuePair<IOperation, ObjectState>(o.Key, o.Value.Map(v => v.ForgetDerived(source))));
        return new FlowState(places, _objects.SetItems(objects));
    }

    /// <summary>What goes out of scope with these regions is not held any more.</summary>
    public FlowState Leave(ImmutableArray<ControlFlowRegion> regions)
    {
        if (regions.IsEmpty)
        {
            return this;
        }

        var places = _places;
        foreach (var region in regions)
        {
            places = places.RemoveRange(region.Locals).RemoveRange(region.CaptureIds.Cast<object>());
        }

        return ReferenceEquals(places, _places) ? this : new FlowState(places, _objects);
    }

    /// <summary>What is known where two ways meet: this very state where the other way adds nothing.</summary>
    public FlowState Join(FlowState? other)
    {
        if (other is null || ReferenceEquals(this, other))
        {
            return this;
        }

        var places = Join(_places, other._places, (mine, theirs) => mine.Join(theirs));
        var objects = Join(_objects, other._objects, (mine, theirs) => mine.Join(theirs));
        return ReferenceEquals(places, _places) && ReferenceEquals(objects, _objects) ? this : new FlowState(places, objects);
    }

    public bool Equals(FlowState? other) => other is not null && Same(_places, other._places) && Same(_objects, other._objects);

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => (_places.Count * 31) + _objects.Count;

    private static ImmutableDictionary<TKey, TValue> Join<TKey, TValue>(
        ImmutableDictionary<TKey, TValue> mine,
        ImmutableDictionary<TKey, TValue> theirs,
        Func<TValue, TValue, TValue> join
    )
        where TKey : notnull
        where TValue : class
    {
        if (ReferenceEquals(mine, theirs))
        {
            return mine;
        }

        var joined = mine;
        foreach (var their in theirs)
        {
            var known = mine.TryGetValue(their.Key, out var found) ? found : null;
            var both = known is null ? their.Value : join(known, their.Value);
            joined = ReferenceEquals(both, known) ? joined : joined.SetItem(their.Key, both);
        }

        return joined;
    }

    private static bool Same<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull
        where TValue : notnull =>
        ReferenceEquals(left, right)
        || (left.Count == right.Count && left.All(p => right.TryGetValue(p.Key, out var value) && p.Value.Equals(value)));

    /// <summary>Nearly always nothing is.</summary>
    private bool MayDerive(ISymbol source)
    {
        foreach (var place in _places)
        {
            if (place.Value.IsDerivedFrom(source))
            {
                return true;
            }
        }

        foreach (var held in _objects)
        {
            if (held.Value.IsDerivedFrom(source))
            {
                return true;
            }
        }

        return false;
    }

    private FlowValue ReadPlace(object place) => _places.TryGetValue(place, out var value) ? value : FlowValue.Opaque;
}
