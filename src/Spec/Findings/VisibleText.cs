using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Spec.Findings;

/// <summary>
/// Text in one line, with escapes for what cannot be seen: nothing in a document may look like something else in a report or in an id.
/// The ranges are fixed here: the Unicode tables of hosts differ, and what is written down on one must be found again on another.
/// </summary>
public static class VisibleText
{
    /// <summary>The text in one line. A backslash stays as it is: for people to read.</summary>
    public static string Escape(string text) => Escape(text, isReversible: false);

    /// <summary>The text in one line, its backslashes doubled: no two texts give the same line.</summary>
    public static string EscapeReversibly(string text) => Escape(text, isReversible: true);

    /// <summary>
    /// Whether an editor does not show it, takes it for the end of a line, or shows it as the font likes; also half a pair.
    /// </summary>
    public static bool IsHidden(char c) => IsControl(c) || IsFormat(c) || char.IsSurrogate(c) || IsPrivate(c) || IsNoCharacter(c);

    private static string Escape(string text, bool isReversible)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsVisiblePair(text, i))
            {
                line.Append(text, i++, 2);
            }
            else if (IsHidden(text[i]))
            {
                line.Append(@"\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                line.Append(isReversible && text[i] == '\\' ? @"\\" : text[i].ToString());
            }
        }

        return line.ToString();
    }

    /// <summary>Tags and selectors of variants (U+E0000 to U+E0FFF) and private characters (from U+F0000) are not visible.</summary>
    private static bool IsVisiblePair(string text, int at) =>
        char.IsHighSurrogate(text[at])
        && at + 1 < text.Length
        && char.IsLowSurrogate(text[at + 1])
        && text[at] is not ((>= '\uDB40' and <= '\uDB43') or >= '\uDB80');

    /// <summary>Also the separators of lines and paragraphs.</summary>
    private static bool IsControl(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';

    private static bool IsFormat(char c) =>
        c
            is '\u00AD'
                or (>= '\u0600' and <= '\u0605')
                or '\u061C'
                or '\u06DD'
                or '\u070F'
                or '\u0890'
                or '\u0891'
                or '\u08E2'
                or '\u180E'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF'
                or (>= '\uFFF0' and <= '\uFFFB');

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>What Unicode will never give a meaning.</summary>
    private static bool IsNoCharacter(char c) => c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
