namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes.Forms;

/// <summary>A way to spell a text in C#.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Spell">The expression that spells a text without line ends.</param>
internal sealed record TextForm(string Name, Func<string, string> Spell)
{
    private const string Q3 = "\"\"\"";
    private const string Q5 = "\"\"\"\"\"";

    /// <summary>All forms. Those with holes begin with a constant that is blank.</summary>
    public static IReadOnlyList<TextForm> All { get; } =
    [
        new("regular", text => $"\"{Escaped(text)}\""),
        new("verbatim", text => $"@\"{Doubled(text)}\""),
        new("raw", text => Q3 + text + Q3),
        new("raw with five quotes", text => Q5 + text + Q5),
        new("raw on several lines", text => $"{Q3}\n            {text}\n            {Q3}"),
        new("interpolated", text => $"$\"{Braced(Escaped(text))}\""),
        new("interpolated verbatim", text => $"@$\"{Braced(Doubled(text))}\""),
        new("interpolated with a hole", text => $"$\"{{Blank}}{Braced(Escaped(text))}\""),
        new("interpolated raw", text => $"$$$${Q3}{text}{Q3}"),
        new("interpolated raw with a hole", text => $"$$$${Q3}{{{{{{{{Blank}}}}}}}}{text}{Q3}"),
        new("interpolated raw on several lines", text =>
            $"$$$${Q3}\n            {{{{{{{{Blank}}}}}}}}\n            {text}\n            {Q3}"
        ),
        new("concatenated", text => $"\"{text[0]}\" + @\"{Doubled(text[1..])}\""),
        new("concatenated with a constant", text => $"(Blank + \"{Escaped(text)}\")"),
        new("concatenated of several forms", text => $"$\"{{Blank}}\" + {Q3}{text}{Q3} + \"\""),
    ];

    public override string ToString() => Name;

    private static string Escaped(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Doubled(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Braced(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
