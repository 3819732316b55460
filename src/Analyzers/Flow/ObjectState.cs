using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>What is known of an object that the method created.</summary>
internal sealed class ObjectState : IEquatable<ObjectState>
{
    private readonly ImmutableDictionary<IPropertySymbol, FlowValue> _members;
    private readonly FlowValue _elements;

    private ObjectState(bool hasEscaped, ImmutableDictionary<IPropertySymbol, FlowValue> members, FlowValue elements)
    {
        HasEscaped = hasEscaped;
        _members = members;
        _elements = elements;
    }

    /// <summary>Just created.</summary>
    public static ObjectState Fresh { get; } =
        new(false, ImmutableDictionary.Create<IPropertySymbol, FlowValue>(SymbolEqualityComparer.Default), FlowValue.Unset);

    /// <summary>It escaped: other code may have changed it.</summary>
    public static ObjectState Escaped { get; } = new(true, Fresh._members, FlowValue.Unknown);

    /// <summary>Whether it escaped, or cannot be followed for another reason.</summary>
    public bool HasEscaped { get; }

    /// <summary>What a list may hold: unset where it has no elements.</summary>
    public FlowValue Elements => _elements;

    /// <summary>The members that were written, with what they hold.</summary>
    public IEnumerable<(IPropertySymbol Member, FlowValue Value)> Members => _members.Select(m => (m.Key, m.Value));

    /// <summary>All that it holds.</summary>
    public IEnumerable<FlowValue> Values => _members.Values.Append(_elements);

    public FlowValue this[IPropertySymbol property] =>
        HasEscaped ? FlowValue.Unknown
        : _members.TryGetValue(property, out var value) ? value
        : FlowValue.Unset;

    /// <summary>Whether anything in it was read from this local or field, or computed from it.</summary>
    public bool IsDerivedFrom(ISymbol source)
    {
        foreach (var member in _members)
        {
            if (member.Value.IsDerivedFrom(source))
            {
                return true;
            }
        }

        return _elements.IsDerivedFrom(source);
    }

    public ObjectState With(IPropertySymbol property, FlowValue value) =>
        HasEscaped ? this : new ObjectState(false, _members.SetItem(property, value), _elements);

    /// <summary>The same with this among its elements.</summary>
    public ObjectState WithElement(FlowValue element) =>
        HasEscaped
            ? this
            : new ObjectState(
                false,
                _members,
                _elements.Where(alternative => alternative is not AbstractValue.Unset)?.JoinElements(element) ?? element
            );

    /// <summary>The same with every written member and element as <paramref name="map"/> gives it.</summary>
    public ObjectState Map(Func<FlowValue, FlowValue> map) =>
        HasEscaped
            ? this
            : new ObjectState(
                false,
                _members.ToImmutableDictionary(p => p.Key, p => map(p.Value), _members.KeyComparer),
                _elements.IsUnset ? _elements : map(_elements)
            );

    /// <summary>What is known where two ways meet: this very state where the other way adds nothing.</summary>
    public ObjectState Join(ObjectState other)
    {
        if (ReferenceEquals(this, other) || HasEscaped)
        {
            return this;
        }

        if (other.HasEscaped)
        {
            return Escaped;
        }

        var members = _members;
        foreach (var property in _members.Keys.Concat(other._members.Keys))
        {
            var (mine, both) = (this[property], this[property].Join(other[property]));
            members = ReferenceEquals(mine, both) && _members.ContainsKey(property) ? members : members.SetItem(property, both);
        }

        var elements = _elements.JoinElements(other._elements);
        return ReferenceEquals(members, _members) && ReferenceEquals(elements, _elements)
            ? this
            : new ObjectState(false, members, elements);
    }

    public bool Equals(ObjectState? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && HasEscaped == other.HasEscaped
            && _members.Count == other._members.Count
            && _elements.Equals(other._elements)
            && _members.All(p => other._members.TryGetValue(p.Key, out var value) && p.Value.Equals(value))
        );

    public override bool Equals(object? obj) => Equals(obj as ObjectState);

    public override int GetHashCode() => _members.Count;
}
