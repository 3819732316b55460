using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// The abstract values that a location may hold, joined over every way that leads here. Nearly always that is one: a list, which is
/// searched, is cheaper than a set.
/// </summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    /// <summary>More than this many are widened to an unknown one: it bounds the time that an analysis can take.</summary>
    private const int MaxAlternatives = 16;

    private const int MaxElements = 256;

    private readonly ImmutableArray<AbstractValue> _alternatives;

    private FlowValue(ImmutableArray<AbstractValue> alternatives)
    {
        _alternatives = alternatives;
    }

    public static FlowValue Unset { get; } = From(new AbstractValue.Unset());

    public static FlowValue Unknown { get; } = From(new AbstractValue.Unknown());

    public IEnumerable<AbstractValue> Alternatives => _alternatives;

    public IEnumerable<AbstractValue.Constant> Constants => SelectOnly<AbstractValue.Constant>();

    public IEnumerable<AbstractValue.Tracked> Objects => SelectOnly<AbstractValue.Tracked>();

    public bool MayBeUnset => _alternatives.Any(a => a is AbstractValue.Unset);

    public bool IsUnset => _alternatives.All(a => a is AbstractValue.Unset);

    /// <summary>The only thing it can be, or null.</summary>
    public AbstractValue? Single => _alternatives.Length == 1 ? _alternatives[0] : null;

    public static FlowValue From(AbstractValue alternative) => new(ImmutableArray.Create(alternative));

    /// <summary>All that either may hold: this very value where the other adds nothing.</summary>
    public FlowValue Join(FlowValue other) => Join(other, MaxAlternatives);

    /// <summary>What the elements of a list may be, of which there are more than of anything else that a location may hold.</summary>
    public FlowValue JoinElements(FlowValue other) => Join(other, MaxElements);

    /// <summary>Only what passes; null where nothing does.</summary>
    public FlowValue? Where(Func<AbstractValue, bool> passes)
    {
        var kept = _alternatives.RemoveAll(alternative => !passes(alternative));
        return kept.IsEmpty ? null
            : kept.Length == _alternatives.Length ? this
            : new FlowValue(kept);
    }

    /// <summary>Whether a constant in here was read from this local or field, or computed from it.</summary>
    public bool IsDerivedFrom(ISymbol source)
    {
        foreach (var alternative in _alternatives)
        {
            if (alternative is AbstractValue.Constant constant && IsMentioned(constant.Origin, source))
            {
                return true;
            }
        }

        return false;
    }

    public FlowValue WidenDerived(ISymbol source) =>
        Select(alternative =>
            alternative is AbstractValue.Constant constant && IsMentioned(constant.Origin, source)
                ? new AbstractValue.Unknown()
                : alternative
        );

    /// <summary>Everything as <paramref name="map"/> gives it: this very value where that changes nothing.</summary>
    public FlowValue Select(Func<AbstractValue, AbstractValue> map)
    {
        if (Single is not { } alternative)
        {
            return new(_alternatives.Select(map).Distinct().ToImmutableArray());
        }

        var mapped = map(alternative);
        return ReferenceEquals(mapped, alternative) ? this : From(mapped);
    }

    public bool Equals(FlowValue? other) =>
        other is not null
        && (
            _alternatives == other._alternatives
            || (_alternatives.Length == other._alternatives.Length && _alternatives.All(a => other._alternatives.Contains(a)))
        );

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => _alternatives.Aggregate(0, (hash, alternative) => hash ^ alternative.GetHashCode());

    private static bool IsMentioned(IOperation origin, ISymbol source)
    {
        if (origin is ILocalReferenceOperation or IFieldReferenceOperation or ILiteralOperation)
        {
            return IsReference(origin, source);
        }

        foreach (var part in origin.Descendants())
        {
            if (IsReference(part, source))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReference(IOperation operation, ISymbol source) =>
        operation switch
        {
            ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, source),
            IFieldReferenceOperation field => SymbolEqualityComparer.Default.Equals(field.Field, source),
            _ => false,
        };

    private FlowValue Join(FlowValue other, int most)
    {
        if (_alternatives == other._alternatives)
        {
            return this;
        }

        var added = other._alternatives.RemoveAll(_alternatives.Contains);
        if (added.IsEmpty)
        {
            return this;
        }

        return _alternatives.Length + added.Length > most ? Unknown : new FlowValue(_alternatives.AddRange(added));
    }

    /// <summary>What is of one kind; nothing is made where there is none of it.</summary>
    private IEnumerable<T> SelectOnly<T>()
        where T : AbstractValue =>
        Single is { } alternative
            ? alternative is T only
                ? [only]
                : []
            : _alternatives.OfType<T>();
}
