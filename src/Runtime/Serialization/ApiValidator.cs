using System.ComponentModel;
using System.Globalization;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>
/// Takes the members of a request and collects what is wrong with them. Messages name numbers and lengths, never text that was given as a
/// value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiValidator
{
    private List<ApiViolation>? _violations;
    private string _prefix = "";

    internal ApiValidator() { }

    internal IReadOnlyList<ApiViolation> Violations => _violations ?? (IReadOnlyList<ApiViolation>)[];

    /// <summary>Text that must be given.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">Violates where it is null, empty or blank.</param>
    public void CheckRequired(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Missing(name, value is null ? "is not set" : "is blank");
        }
    }

    /// <summary>An object that must be given.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">Violates where it is null.</param>
    public void CheckRequired(string name, object? value)
    {
        if (value is null)
        {
            Missing(name, "is not set");
        }
    }

    /// <summary>A number, a boolean or free-form JSON that must be given.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">Violates where it is null.</param>
    public void CheckRequired<T>(string name, T? value)
        where T : struct
    {
        if (
            value is null
            || value is JsonElement { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null }
            || value is IApiValue { Value: null }
        )
        {
            Missing(name, "is not set");
        }
    }

    /// <summary>A list that must have elements.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">Violates where it is null or empty.</param>
    public void CheckRequired<T>(string name, IReadOnlyList<T>? value)
    {
        if (value is null || value.Count == 0)
        {
            Missing(name, "has no elements");
        }
    }

    /// <summary>A map that must have entries.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">Violates where it is null or empty.</param>
    public void CheckRequired<T>(string name, IReadOnlyDictionary<string, T>? value)
    {
        if (value is null || value.Count == 0)
        {
            Missing(name, "has no entries");
        }
    }

    /// <summary>A number between two inclusive bounds.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The number; null is no violation.</param>
    /// <param name="minimum">The least value; <see cref="long.MinValue"/> for none.</param>
    /// <param name="maximum">The greatest value; <see cref="long.MaxValue"/> for none.</param>
    public void CheckRange(string name, long? value, long minimum, long maximum)
    {
        if (value < minimum || value > maximum)
        {
            var allowed = Bounds(Text(minimum, minimum == long.MinValue), Text(maximum, maximum == long.MaxValue));
            Add(name, ApiViolationKind.Range, $"is {Text(value, false)}, but must be {allowed}");
        }
    }

    /// <summary>A number between two inclusive bounds.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The number; null is no violation.</param>
    /// <param name="minimum">The least value; <see cref="double.MinValue"/> or less for none.</param>
    /// <param name="maximum">The greatest value; <see cref="double.MaxValue"/> or more for none.</param>
    public void CheckRange(string name, double? value, double minimum, double maximum)
    {
        if (value is { } number && !(number >= minimum && number <= maximum))
        {
            var allowed = Bounds(Text(minimum, minimum <= double.MinValue), Text(maximum, maximum >= double.MaxValue));
            Add(name, ApiViolationKind.Range, $"is {Text(number, false)}, but must be {allowed}");
        }
    }

    /// <summary>Text of a length between two inclusive bounds.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The text; null is no violation, nor is blank text that is required: it is missing already.</param>
    /// <param name="minimum">The least number of UTF-16 units.</param>
    /// <param name="maximum">The greatest number of UTF-16 units; <see cref="int.MaxValue"/> for none.</param>
    public void CheckLength(string name, string? value, int minimum, int maximum)
    {
        if (value is not null && !IsMissing(name))
        {
            Size(name, ApiViolationKind.Length, value.Length, minimum, maximum, "characters");
        }
    }

    /// <summary>A list with a number of elements between two inclusive bounds.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The list; null is no violation.</param>
    /// <param name="minimum">The least number of elements.</param>
    /// <param name="maximum">The greatest number of elements; <see cref="int.MaxValue"/> for none.</param>
    public void CheckCount<T>(string name, IReadOnlyList<T>? value, int minimum, int maximum)
    {
        if (value is not null)
        {
            Size(name, ApiViolationKind.Count, value.Count, minimum, maximum, "elements");
        }
    }

    /// <summary>A map with a number of entries between two inclusive bounds.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The map; null is no violation.</param>
    /// <param name="minimum">The least number of entries.</param>
    /// <param name="maximum">The greatest number of entries; <see cref="int.MaxValue"/> for none.</param>
    public void CheckCount<T>(string name, IReadOnlyDictionary<string, T>? value, int minimum, int maximum)
    {
        if (value is not null)
        {
            Size(name, ApiViolationKind.Count, value.Count, minimum, maximum, "entries");
        }
    }

    /// <summary>Text that matches a pattern.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The text; null and empty are no violation, nor is blank text that is required: it is missing already.</param>
    /// <param name="pattern">A regular expression that must match the whole text. A match that takes too long is no violation.</param>
    public void CheckPattern(string name, string? value, string pattern)
    {
        if (!string.IsNullOrEmpty(value) && !IsMissing(name) && !PatternCache.Matches(value!, pattern))
        {
            Add(name, ApiViolationKind.Pattern, $"does not match the pattern {pattern}");
        }
    }

    /// <summary>An object inside the request.</summary>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The object; null is no violation.</param>
    public void CheckModel(string name, ApiModel? value)
    {
        if (value is null)
        {
            return;
        }

        var outer = _prefix;
        _prefix = $"{outer}{name}.";
        value.Validate(this);
        _prefix = outer;
    }

    /// <summary>The objects in a list.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The list; null is no violation.</param>
    public void CheckModels<T>(string name, IReadOnlyList<T>? value)
        where T : ApiModel
    {
        for (var i = 0; i < (value?.Count ?? 0); i++)
        {
            CheckModel($"{name}[{i.ToString(CultureInfo.InvariantCulture)}]", value![i]);
        }
    }

    /// <summary>The objects in a map.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <param name="name">The member's wire name.</param>
    /// <param name="value">The map; null is no violation.</param>
    public void CheckModels<T>(string name, IReadOnlyDictionary<string, T>? value)
        where T : ApiModel
    {
        if (value is null)
        {
            return;
        }

        foreach (var entry in value)
        {
            CheckModel($"{name}[\"{entry.Key}\"]", entry.Value);
        }
    }

    private static string Text<T>(T value, bool isNone) => isNone ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string Bounds(string minimum, string maximum) =>
        (minimum.Length, maximum.Length) switch
        {
            (0, _) => $"at most {maximum}",
            (_, 0) => $"at least {minimum}",
            _ => $"from {minimum} to {maximum}",
        };

    private void Size(string name, ApiViolationKind kind, int size, int minimum, int maximum, string unit)
    {
        if (size < minimum || size > maximum)
        {
            var allowed = Bounds(Text(minimum, minimum <= 0), Text(maximum, maximum == int.MaxValue));
            Add(name, kind, $"has {Text(size, false)} {unit}, but must have {allowed}");
        }
    }

    /// <summary>Whether a required member was just found missing: blank text is that only, and not too short as well.</summary>
    private bool IsMissing(string name) =>
        _violations is { } found && found[found.Count - 1] is { Kind: ApiViolationKind.Required } last && last.Member == _prefix + name;

    private void Missing(string name, string state) => Add(name, ApiViolationKind.Required, $"is required, but {state}");

    private void Add(string name, ApiViolationKind kind, string message) =>
        (_violations ??= []).Add(new ApiViolation(_prefix + name, kind, $"{_prefix}{name} {message}."));
}
