using FaceSearchToolkit.CodeFixes.Text;

namespace FaceSearchToolkit.CodeFixes.Modes;

/// <summary>A way to get from two matching modes to one.</summary>
/// <param name="Title">What it does, for the menu.</param>
/// <param name="Key">Names the kind of fix.</param>
/// <param name="Edits">The edits of the JSON text.</param>
internal sealed record ModeChoice(string Title, string Key, params TextEdit[] Edits)
{
    /// <summary>The kind that comes first for every finding, so that Fix All removes them all.</summary>
    public const string Usual = "FST1003_Keep";

    public const string First = "FST1003_KeepFirst";

    public const string Range = "FST1003_KeepRange";
}
