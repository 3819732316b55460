using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// All that a place may hold, over every way that leads here. Nearly always that is one thing: a list, which is searched, is cheaper than a
/// set.
/// </summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    /// <summary>Above this many, nothing is known: it bounds the time that an analysis can take.</summary>
    private const int MaxAtoms = 16;

    private const int MaxElements = 256;

    private readonly ImmutableArray<Atom> _atoms;

    private FlowValue(ImmutableArray<Atom> atoms)
    {
        _atoms = atoms;
    }

    public static FlowValue Unset { get; } = Of(new Atom.Unset());

    public static FlowValue Opaque { get; } = Of(new Atom.Opaque());

    public IEnumerable<Atom> Atoms => _atoms;

    public IEnumerable<Atom.Constant> Constants => Of<Atom.Constant>();

    public IEnumerable<Atom.Tracked> Objects => Of<Atom.Tracked>();

    public bool MayBeUnset => _atoms.Any(a => a is Atom.Unset);

    public bool IsUnset => _atoms.All(a => a is Atom.Unset);

    /// <summary>The only thing it can be, or null.</summary>
    public Atom? Single => _atoms.Length == 1 ? _atoms[0] : null;

    public static FlowValue Of(Atom atom) => new(ImmutableArray.Create(atom));

    /// <summary>All that either may hold: this very value where the other adds nothing.</summary>
    public FlowValue Join(FlowValue other) => Join(other, MaxAtoms);

    /// <summary>What the elements of a list may be, of which there are more than of anything else that a place may hold.</summary>
    public FlowValue JoinElements(FlowValue other) => Join(other, MaxElements);

    /// <summary>Only what passes; null where nothing does.</summary>
    public FlowValue? Where(Func<Atom, bool> passes)
    {
        var kept = _atoms.RemoveAll(atom => !passes(atom));
        return kept.IsEmpty ? null
            : kept.Length == _atoms.Length ? this
            : new FlowValue(kept);
    }

    /// <summary>Whether a constant in here was read from this local or field, or computed from it.</summary>
    public bool IsDerivedFrom(ISymbol source)
    {
        foreach (var atom in _atoms)
        {
            if (atom is Atom.Constant constant && Mentions(constant.Origin, source))
            {
                return true;
            }
        }

        return false;
    }

    public FlowValue ForgetDerived(ISymbol source) =>
        Select(atom => atom is Atom.Constant constant && Mentions(constant.Origin, source) ? new Atom.Opaque() : atom);

    /// <summary>Everything as <paramref name="map"/> gives it: this very value where that changes nothing.</summary>
    public FlowValue Select(Func<Atom, Atom> map)
    {
        if (Single is not { } atom)
        {
            return new(_atoms.Select(map).Distinct().ToImmutableArray());
        }

        var mapped = map(atom);
        return ReferenceEquals(mapped, atom) ? this : Of(mapped);
    }

    public bool Equals(FlowValue? other) =>
        other is not null
        && (_atoms == other._atoms || (_atoms.Length == other._atoms.Length && _atoms.All(a => other._atoms.Contains(a))));

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => _atoms.Aggregate(0, (hash, atom) => hash ^ atom.GetHashCode());

    private static bool Mentions(IOperation origin, ISymbol source)
    {
        if (origin is ILocalReferenceOperation or IFieldReferenceOperation or ILiteralOperation)
        {
            return Names(origin, source);
        }

        foreach (var part in origin.Descendants())
        {
            if (Names(part, source))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(IOperation operation, ISymbol source) =>
        operation switch
        {
            ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, source),
            IFieldReferenceOperation field => SymbolEqualityComparer.Default.Equals(field.Field, source),
            _ => false,
        };

    private FlowValue Join(FlowValue other, int most)
    {
        if (_atoms == other._atoms)
        {
            return this;
        }

        var added = other._atoms.RemoveAll(_atoms.Contains);
        if (added.IsEmpty)
        {
            return this;
        }

        return _atoms.Length + added.Length > most ? Opaque : new FlowValue(_atoms.AddRange(added));
    }

    /// <summary>What is of one kind; nothing is made where there is none of it.</summary>
    private IEnumerable<T> Of<T>()
        where T : Atom =>
        Single is { } atom
            ? atom is T only
                ? [only]
                : []
            : _atoms.OfType<T>();
}
