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
    private readonly ImmutableDictionary<object, FlowValue> _locations;
    private readonly ImmutableDictionary<IOperation, ObjectState> _objects;

    private FlowState(ImmutableDictionary<object, FlowValue> locations, ImmutableDictionary<IOperation, ObjectState> objects)
    {
        _locations = locations;
        _objects = objects;
    }

    /// <summary>At the entry of a method.</summary>
    public static FlowState Entry { get; } =
        new(ImmutableDictionary<object, FlowValue>.Empty, ImmutableDictionary<IOperation, ObjectState>.Empty);

    public IEnumerable<KeyValuePair<IOperation, ObjectState>> Objects => _objects;

    public ObjectState this[AbstractValue.Tracked tracked] =>
        _objects.TryGetValue(tracked.Creation, out var state) ? state : ObjectState.Escaped;

    public FlowValue Read(ILocalSymbol local) => ReadLocation(local);

    public FlowValue Read(CaptureId capture) => ReadLocation(capture);

    /// <summary>What became known of a field whose value is fixed; null where nothing did.</summary>
    public FlowValue? Read(IFieldSymbol field) => _locations.TryGetValue(field, out var value) ? value : null;

    public FlowState Write(IFieldSymbol field, FlowValue value) => new(_locations.SetItem(field, value), _objects);

    public FlowState Write(ILocalSymbol local, FlowValue value) => new(_locations.SetItem(local, value), _objects);

    public FlowState Write(CaptureId capture, FlowValue value) => new(_locations.SetItem(capture, value), _objects);

    public FlowState Write(AbstractValue.Tracked tracked, ObjectState state) => new(_locations, _objects.SetItem(tracked.Creation, state));

    /// <summary>Whether anything still holds an object of this creation: one of an earlier round of a loop.</summary>
    public bool IsHeld(AbstractValue.Tracked tracked) =>
        _objects.ContainsKey(tracked.Creation)
        && _locations.Values.Concat(_objects.Values.SelectMany(o => o.Values)).Any(v => v.Alternatives.Contains(tracked));

    /// <summary>Widens this object to an unknown value wherever it is held.</summary>
    public FlowState Widen(AbstractValue.Tracked tracked)
    {
        FlowValue WidenValue(FlowValue value) => value.Select(a => a.Equals(tracked) ? new AbstractValue.Unknown() : a);
        return new(
            _locations.ToImmutableDictionary(p => p.Key, p => WidenValue(p.Value)),
            _objects.ToImmutableDictionary(o => o.Key, o => o.Value.Map(WidenValue))
        );
    }

    /// <summary>
    /// Widens the values that were read from a local or field, or computed from it: what a test says of it, it says of them in some way.
    /// </summary>
    public FlowState WidenDerived(ISymbol source)
    {
        if (!HasDerived(source))
        {
            return this;
        }

        var locations = _locations;
        var sources = new Stack<ISymbol>([source]);
        while (sources.Count > 0)
        {
            var next = sources.Pop();
            foreach (var (location, value) in locations.Where(p => p.Value.IsDerivedFrom(next)).Select(p => (p.Key, p.Value)).ToList())
            {
                locations = locations.SetItem(location, value.WidenDerived(next));
                if (location is ISymbol symbol)
                {
                    sources.Push(symbol);
                }
            }
        }

        var objects = _objects
            .Where(o => o.Value.IsDerivedFrom(source))
            .Select(o => new KeyValuePair<IOperation, ObjectState>(o.Key, o.Value.Map(v => v.WidenDerived(source))));
        return new FlowState(locations, _objects.SetItems(objects));
    }

    /// <summary>What goes out of scope with these regions is not held any more.</summary>
    public FlowState ExitScopes(ImmutableArray<ControlFlowRegion> regions)
    {
        if (regions.IsEmpty)
        {
            return this;
        }

        var locations = _locations;
        foreach (var region in regions)
        {
            locations = locations.RemoveRange(region.Locals).RemoveRange(region.CaptureIds.Cast<object>());
        }

        return ReferenceEquals(locations, _locations) ? this : new FlowState(locations, _objects);
    }

    /// <summary>What is known where two ways meet: this very state where the other way adds nothing.</summary>
    public FlowState Join(FlowState? other)
    {
        if (other is null || ReferenceEquals(this, other))
        {
            return this;
        }

        var locations = Join(_locations, other._locations, (mine, theirs) => mine.Join(theirs));
        var objects = Join(_objects, other._objects, (mine, theirs) => mine.Join(theirs));
        return ReferenceEquals(locations, _locations) && ReferenceEquals(objects, _objects) ? this : new FlowState(locations, objects);
    }

    public bool Equals(FlowState? other) => other is not null && AreSame(_locations, other._locations) && AreSame(_objects, other._objects);

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => (_locations.Count * 31) + _objects.Count;

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

    private static bool AreSame<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull
        where TValue : notnull =>
        ReferenceEquals(left, right)
        || (left.Count == right.Count && left.All(p => right.TryGetValue(p.Key, out var value) && p.Value.Equals(value)));

    /// <summary>Nearly always nothing is.</summary>
    private bool HasDerived(ISymbol source)
    {
        foreach (var location in _locations)
        {
            if (location.Value.IsDerivedFrom(source))
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

    private FlowValue ReadLocation(object location) => _locations.TryGetValue(location, out var value) ? value : FlowValue.Unknown;
}
