namespace FaceSearchToolkit;

/// <summary>What a filter field of decimal numbers matches: one number, any of several, or a range. Equal by value.</summary>
public sealed class DecimalMatch : IEquatable<DecimalMatch>
{
    internal DecimalMatch(FieldMatch<decimal> match) => Match = match;

    /// <summary>The numbers that match, unless it is a range; then empty.</summary>
    public IReadOnlyList<decimal> Values => Match.Values;

    /// <summary>The least number that matches, inclusive; null where it is no range or has no lower bound.</summary>
    public decimal? Minimum => Match.HasMinimum ? Match.Minimum : null;

    /// <summary>The greatest number that matches, inclusive; null where it is no range or has no upper bound.</summary>
    public decimal? Maximum => Match.HasMaximum ? Match.Maximum : null;

    internal FieldMatch<decimal> Match { get; }

    /// <summary>Matches one number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DecimalMatch(decimal value) => Exactly(value);

    /// <summary>Whether both match the same in the same way.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DecimalMatch? left, DecimalMatch? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DecimalMatch? left, DecimalMatch? right) => !(left == right);

    /// <summary>Matches one number.</summary>
    /// <param name="value">The number.</param>
    public static DecimalMatch Exactly(decimal value) => new(FieldMatch<decimal>.Exactly(value));

    /// <summary>Matches any of several numbers.</summary>
    /// <param name="values">The numbers, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DecimalMatch AnyOf(params decimal[] values) => new(FieldMatch<decimal>.AnyOf(values));

    /// <summary>Matches the numbers of a range.</summary>
    /// <param name="minimum">The least, inclusive.</param>
    /// <param name="maximum">The greatest, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="minimum"/> is above <paramref name="maximum"/>: nothing could match.</exception>
    public static DecimalMatch Between(decimal minimum, decimal maximum) => new(FieldMatch<decimal>.Between(minimum, maximum));

    /// <summary>Matches a number and all above.</summary>
    /// <param name="minimum">The least, inclusive.</param>
    public static DecimalMatch AtLeast(decimal minimum) => new(FieldMatch<decimal>.AtLeast(minimum));

    /// <summary>Matches a number and all below.</summary>
    /// <param name="maximum">The greatest, inclusive.</param>
    public static DecimalMatch AtMost(decimal maximum) => new(FieldMatch<decimal>.AtMost(maximum));

    /// <inheritdoc/>
    public bool Equals(DecimalMatch? other) => other is not null && Match.Equals(other.Match);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecimalMatch);

    /// <inheritdoc/>
    public override int GetHashCode() => Match.GetHashCode();

    /// <summary>The JSON text of the match: <c>12</c>, <c>[12,13]</c> or <c>{"gte":12,"lte":13}</c>.</summary>
    public override string ToString() => Match.ToString();
}
