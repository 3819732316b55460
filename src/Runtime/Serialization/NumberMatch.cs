namespace FaceSearchToolkit;

/// <summary>What a filter field of 64-bit integers matches: one number, any of several, or a range. Equal by value.</summary>
public sealed class NumberMatch : IEquatable<NumberMatch>
{
    internal NumberMatch(FieldMatch<long> match) => Match = match;

    /// <summary>The numbers that match, unless it is a range; then empty.</summary>
    public IReadOnlyList<long> Values => Match.Values;

    /// <summary>The least number that matches, inclusive; null where it is no range or has no lower bound.</summary>
    public long? Minimum => Match.HasMinimum ? Match.Minimum : null;

    /// <summary>The greatest number that matches, inclusive; null where it is no range or has no upper bound.</summary>
    public long? Maximum => Match.HasMaximum ? Match.Maximum : null;

    internal FieldMatch<long> Match { get; }

    /// <summary>Matches one number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NumberMatch(long value) => Exactly(value);

    /// <summary>Whether both match the same in the same way.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(NumberMatch? left, NumberMatch? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(NumberMatch? left, NumberMatch? right) => !(left == right);

    /// <summary>Matches one number.</summary>
    /// <param name="value">The number.</param>
    public static NumberMatch Exactly(long value) => new(FieldMatch<long>.Exactly(value));

    /// <summary>Matches any of several numbers.</summary>
    /// <param name="values">The numbers, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static NumberMatch AnyOf(params long[] values) => new(FieldMatch<long>.AnyOf(values));

    /// <summary>Matches the numbers of a range.</summary>
    /// <param name="minimum">The least, inclusive.</param>
    /// <param name="maximum">The greatest, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="minimum"/> is above <paramref name="maximum"/>: nothing could match.</exception>
    public static NumberMatch Between(long minimum, long maximum) => new(FieldMatch<long>.Between(minimum, maximum));

    /// <summary>Matches a number and all above.</summary>
    /// <param name="minimum">The least, inclusive.</param>
    public static NumberMatch AtLeast(long minimum) => new(FieldMatch<long>.AtLeast(minimum));

    /// <summary>Matches a number and all below.</summary>
    /// <param name="maximum">The greatest, inclusive.</param>
    public static NumberMatch AtMost(long maximum) => new(FieldMatch<long>.AtMost(maximum));

    /// <inheritdoc/>
    public bool Equals(NumberMatch? other) => other is not null && Match.Equals(other.Match);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NumberMatch);

    /// <inheritdoc/>
    public override int GetHashCode() => Match.GetHashCode();

    /// <summary>The JSON text of the match: <c>12</c>, <c>[12,13]</c> or <c>{"gte":12,"lte":13}</c>.</summary>
    public override string ToString() => Match.ToString();
}
