using System.Collections.ObjectModel;
using System.Globalization;
using FaceSearchToolkit.Annotations;

namespace FaceSearchToolkit;

/// <summary>What a filter field matches: one value, any of several, or a range. Equal by value.</summary>
internal sealed class FieldMatch<T> : IEquatable<FieldMatch<T>>
    where T : notnull
{
    private readonly T[] _values;

    private FieldMatch(FilterModes mode, T[] values, T? minimum, T? maximum, bool hasMinimum, bool hasMaximum)
    {
        Mode = mode;
        _values = values;
        Minimum = minimum;
        Maximum = maximum;
        HasMinimum = hasMinimum;
        HasMaximum = hasMaximum;
    }

    public FilterModes Mode { get; }

    /// <summary>The values; empty for a range. Nobody can change them through this.</summary>
    public ReadOnlyCollection<T> Values => Array.AsReadOnly(_values);

    public bool HasMinimum { get; }

    public T? Minimum { get; }

    public bool HasMaximum { get; }

    public T? Maximum { get; }

    public static FieldMatch<T> Exactly(T value) => new(FilterModes.Exact, [value], default, default, false, false);

    /// <exception cref="ArgumentException">There is no value, or one is null.</exception>
    public static FieldMatch<T> AnyOf(T[] values)
    {
        if (values is null || values.Length == 0 || Array.Exists(values, value => value is null))
        {
            throw new ArgumentException("A list of values to match needs at least one, and none may be null.", nameof(values));
        }

        return new FieldMatch<T>(FilterModes.AnyOf, (T[])values.Clone(), default, default, false, false);
    }

    /// <exception cref="ArgumentException">The range can match nothing.</exception>
    public static FieldMatch<T> Between(T minimum, T maximum)
    {
        if (Comparer<T>.Default.Compare(minimum, maximum) > 0)
        {
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "A range from {0} to {1} can match nothing.", minimum, maximum),
                nameof(maximum)
            );
        }

        return new FieldMatch<T>(FilterModes.Range, [], minimum, maximum, true, true);
    }

    public static FieldMatch<T> AtLeast(T minimum) => new(FilterModes.Range, [], minimum, default, true, false);

    public static FieldMatch<T> AtMost(T maximum) => new(FilterModes.Range, [], default, maximum, false, true);

    public void Write(Utf8JsonWriter json, Action<Utf8JsonWriter, T> write)
    {
        if (Mode == FilterModes.Exact)
        {
            write(json, _values[0]);
        }
        else if (Mode == FilterModes.AnyOf)
        {
            WriteList(json, write);
        }
        else
        {
            WriteRange(json, write);
        }
    }

    public bool Equals(FieldMatch<T>? other) =>
        other is not null
        && Mode == other.Mode
        && HasMinimum == other.HasMinimum
        && HasMaximum == other.HasMaximum
        && EqualityComparer<T?>.Default.Equals(Minimum, other.Minimum)
        && EqualityComparer<T?>.Default.Equals(Maximum, other.Maximum)
        && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as FieldMatch<T>);

    public override int GetHashCode()
    {
        var hash = (int)Mode;
        foreach (var value in _values)
        {
            hash = unchecked((hash * 31) + value.GetHashCode());
        }

        return unchecked((((hash * 31) + (Minimum?.GetHashCode() ?? 0)) * 31) + (Maximum?.GetHashCode() ?? 0));
    }

    public override string ToString()
    {
        using var buffer = new ByteBuffer();
        using (var json = new Utf8JsonWriter(buffer, JsonWriting.Options))
        {
            Write(json, WriteScalar);
        }

        return JsonText.Decode(buffer.Written);
    }

    private static void WriteScalar(Utf8JsonWriter json, T value)
    {
        if (value is string text)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(string.Format(CultureInfo.InvariantCulture, "{0}", value));
        }
    }

    private void WriteList(Utf8JsonWriter json, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var value in _values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    private void WriteRange(Utf8JsonWriter json, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        if (HasMinimum)
        {
            json.WritePropertyName("gte"u8);
            write(json, Minimum!);
        }

        if (HasMaximum)
        {
            json.WritePropertyName("lte"u8);
            write(json, Maximum!);
        }

        json.WriteEndObject();
    }
}
