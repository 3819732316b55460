namespace FaceSearchToolkit.Generator.Text;

/// <summary>
/// Which characters may stand in source text as they are. Fixed ranges instead of Unicode categories, since those differ
/// between the runtimes that host a compiler and the output must not.
/// </summary>
internal static class CodePoints
{
    /// <summary>The lead of the tag characters, which nobody sees.</summary>
    private const char TagLead = '\uDB40';

    /// <summary>Harmless wherever it stands: no control, line end, invisible or direction mark, surrogate or non-character.</summary>
    public static bool IsPlain(char c) =>
        c
            is not (
                (< ' ')
                or (>= '\u007F' and <= '\u009F')
                or '\u00AD'
                or '\u061C'
                or '\u180E'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or (>= '\uD800' and <= '\uDFFF')
                or (>= '\uFDD0' and <= '\uFDEF')
                or '\uFEFF'
                or (>= '\uFFF0')
            );

    /// <summary>Whether a well-formed, visible pair begins at <paramref name="index"/>.</summary>
    public static bool IsPair(string text, int index) =>
        index >= 0
        && index + 1 < text.Length
        && text[index] != TagLead
        && char.IsHighSurrogate(text[index])
        && char.IsLowSurrogate(text[index + 1]);
}
