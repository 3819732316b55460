using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>All that a place may hold, over every way that leads here.</summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    /// <summary>Above this many, nothing is known: it bounds the time that an analysis can take.</summary>
    private const int MaxAtoms = 16;

    private const int MaxElements = 1000;

    private readonly ImmutableHashSet<Atom> _atoms;

    private FlowValue(ImmutableHashSet<Atom> atoms)
    {
        _atoms = atoms;
    }

    public static FlowValue Unset { get; } = Of(new Atom.Unset());

    public static FlowValue Opaque { get; } = Of(new Atom.Opaque());

    public IEnumerable<Atom> Atoms => _atoms;

    public IEnumerable<Atom.Constant> Constants => _atoms.OfType<Atom.Constant>();

    public IEnumerable<Atom.Tracked> Objects => _atoms.OfType<Atom.Tracked>();

    public bool MayBeUnset => _atoms.Any(a => a is Atom.Unset);

    public bool IsUnset => _atoms.All(a => a is Atom.Unset);

    /// <summary>The only thing it can be, or null.</summary>
    public Atom? Single => _atoms.Count == 1 ? _atoms.First() : null;

    public static FlowValue Of(Atom atom) => new(ImmutableHashSet.Create(atom));

    /// <summary>All that either may hold: this very value where the other adds nothing.</summary>
    public FlowValue Join(FlowValue other) => Join(other, MaxAtoms);

    /// <summary>What the elements of a list may be, of which there are more than of anything else that a place may hold.</summary>
    public FlowValue JoinElements(FlowValue other) => Join(other, MaxElements);

    /// <summary>Only what passes; null where nothing does.</summary>
    public FlowValue? Where(Func<Atom, bool> passes)
    {
        var kept = _atoms.Where(passes).ToImmutableHashSet();
        return kept.IsEmpty ? null : new FlowValue(kept);
    }

    /// <summary>Whether a constant in here was read from this local or field, or computed from it.</summary>
    public bool IsDerivedFrom(ISymbol source) => Constants.Any(c => Mentions(c, source));

    public FlowValue ForgetDerived(ISymbol source) => Select(atom => atom is Atom.Constant constant && Mentions(constant, source) ? new Atom.Opaque() : atom);

    public FlowValue Select(Func<Atom, Atom> map)
    {
        if (Single is not { } atom)
        {
            return new(_atoms.Select(map).ToImmutableHashSet());
        }

        var mapped = map(atom);
        return ReferenceEquals(mapped, atom) ? this : Of(mapped);
    }

    private FlowValue Join(FlowValue other, int most)
    {
        if (ReferenceEquals(_atoms, other._atoms))
        {
            return this;
        }

        var union = _atoms.Union(other._atoms);
        if (ReferenceEquals(union, _atoms))
        {
            return this;
        }

        return union.Count > most ? Opaque : new FlowValue(union);
    }

    private static bool Mentions(Atom.Constant constant, ISymbol source) => constant.Origin.DescendantsAndSelf().Any(o => o switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, source),
        IFieldReferenceOperation field => SymbolEqualityComparer.Default.Equals(field.Field, source),
        _ => false,
    });

    public bool Equals(FlowValue? other) => other is not null && (ReferenceEquals(_atoms, other._atoms) || _atoms.SetEquals(other._atoms));

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => _atoms.Aggregate(0, (hash, atom) => hash ^ atom.GetHashCode());
}
