using System.Globalization;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Values as messages show them.</summary>
internal static class MessageValues
{
    private const int MaxLength = 60;
    private const string Hidden = "***";

    /// <summary>A text on one line, shortened.</summary>
    public static string Shorten(string text)
    {
        var line = new string(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray());
        return line.Length <= MaxLength ? line : line.Substring(0, MaxLength - 1) + "…";
    }

    /// <summary>A value of a member, hidden where it must not stand in messages.</summary>
    public static string Format(object? value, MemberConstraints facts) => facts.IsSensitive ? Hidden : Shorten(Format(value));

    public static string Join(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>The end of a message that says where a constraint comes from.</summary>
    public static string FormatSource(string? source) => source is null ? "" : " (“" + source + "”)";

    public static string Format(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
}
