using System.Globalization;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Values as messages show them.</summary>
internal static class Texts
{
    private const int MaxLength = 60;
    private const string Hidden = "***";

    /// <summary>A text on one line, shortened.</summary>
    public static string Short(string text)
    {
        var line = new string(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray());
        return line.Length <= MaxLength ? line : line.Substring(0, MaxLength - 1) + "…";
    }

    /// <summary>A value of a member, hidden where it must not stand in messages.</summary>
    public static string Of(object? value, MemberFacts facts) => facts.IsSensitive ? Hidden : Short(Of(value));

    public static string List(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>The end of a message that says where a constraint comes from.</summary>
    public static string Source(string? source) => source is null ? "" : " (“" + source + "”)";

    public static string Of(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";
}
