using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>What a filter field of text matches: one text, or any of several. Equal by value (ordinal).</summary>
public sealed class TextMatch : IEquatable<TextMatch>
{
    internal TextMatch(FieldMatch<string> match) => Match = match;

    /// <summary>The texts that match.</summary>
    public IReadOnlyList<string> Values => Match.Values;

    internal FieldMatch<string> Match { get; }

    /// <summary>Matches one text.</summary>
    /// <param name="value">The text; null gives null: the field is not filtered by.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator TextMatch?(string? value) => value is null ? null : Exactly(value);

    /// <summary>Whether both match the same in the same way.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextMatch? left, TextMatch? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextMatch? left, TextMatch? right) => !(left == right);

    /// <summary>Matches one text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static TextMatch Exactly(string value) =>
        new(FieldMatch<string>.Exactly(value ?? throw new ArgumentNullException(nameof(value))));

    /// <summary>Matches any of several texts.</summary>
    /// <param name="values">The texts, at least one, none of them null.</param>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public static TextMatch AnyOf(params string[] values) => new(FieldMatch<string>.AnyOf(values));

    /// <inheritdoc/>
    public bool Equals(TextMatch? other) => other is not null && Match.Equals(other.Match);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextMatch);

    /// <inheritdoc/>
    public override int GetHashCode() => Match.GetHashCode();

    /// <summary>The JSON text of the match: <c>"a"</c> or <c>["a","b"]</c>.</summary>
    public override string ToString() => Match.ToString();
}
