using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>
/// A range of time with inclusive bounds, of which one may miss; Unix milliseconds as JSON text on the wire. Equal by value.
/// </summary>
public sealed class TimeRange : IEquatable<TimeRange>
{
    private readonly FieldMatch<long> _milliseconds;

    private TimeRange(FieldMatch<long> milliseconds) => _milliseconds = milliseconds;

    /// <summary>The earliest time, inclusive, to the millisecond; null where there is no lower bound.</summary>
    public DateTimeOffset? From => _milliseconds.HasMinimum ? DateTimeOffset.FromUnixTimeMilliseconds(_milliseconds.Minimum) : null;

    /// <summary>The latest time, inclusive, to the millisecond; null where there is no upper bound.</summary>
    public DateTimeOffset? To => _milliseconds.HasMaximum ? DateTimeOffset.FromUnixTimeMilliseconds(_milliseconds.Maximum) : null;

    /// <summary>Whether both are the same range.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TimeRange? left, TimeRange? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TimeRange? left, TimeRange? right) => !(left == right);

    /// <summary>The time between two moments.</summary>
    /// <param name="from">The earliest, inclusive; fractions of a millisecond are cut off.</param>
    /// <param name="to">The latest, inclusive; fractions of a millisecond are cut off.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is after <paramref name="to"/>: nothing could match.</exception>
    public static TimeRange Between(DateTimeOffset from, DateTimeOffset to) =>
        from > to
            ? throw new ArgumentException($"A range from {from:O} to {to:O} can match nothing.", nameof(to))
            : new TimeRange(FieldMatch<long>.Between(from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds()));

    /// <summary>A moment and all time after it.</summary>
    /// <param name="from">The earliest, inclusive; fractions of a millisecond are cut off.</param>
    public static TimeRange Since(DateTimeOffset from) => new(FieldMatch<long>.AtLeast(from.ToUnixTimeMilliseconds()));

    /// <summary>A moment and all time before it.</summary>
    /// <param name="to">The latest, inclusive; fractions of a millisecond are cut off.</param>
    public static TimeRange Until(DateTimeOffset to) => new(FieldMatch<long>.AtMost(to.ToUnixTimeMilliseconds()));

    /// <summary>Parses the JSON text of a range.</summary>
    /// <param name="json">Strict JSON: <c>{"gte":…,"lte":…}</c> in Unix milliseconds; one of the two may miss.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such range. The message names the place.</exception>
    public static TimeRange Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) =>
        new(ApiFilterReader.ReadTimes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>Parses the JSON text of a range.</summary>
    /// <param name="json">The text.</param>
    /// <param name="value">The range, or null.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse([StringSyntax(StringSyntaxAttribute.Json)] string? json, [NotNullWhen(true)] out TimeRange? value)
    {
        try
        {
            value = json is null ? null : Parse(json);
        }
        catch (FormatException)
        {
            value = null;
        }

        return value is not null;
    }

    /// <inheritdoc/>
    public bool Equals(TimeRange? other) => other is not null && _milliseconds.Equals(other._milliseconds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeRange);

    /// <inheritdoc/>
    public override int GetHashCode() => _milliseconds.GetHashCode();

    /// <summary>The range as it travels: <c>{"gte":…,"lte":…}</c> in Unix milliseconds.</summary>
    public override string ToString() => _milliseconds.ToString();

    internal void Write(Utf8JsonWriter json) =>
        _milliseconds.Write(json, static (json, milliseconds) => json.WriteNumberValue(milliseconds));
}
