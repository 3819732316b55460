using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Cli.Reports;

/// <summary>Which characters can be shown as they are.</summary>
internal static class VisibleText
{
    /// <summary>Whether an editor does not show it, or takes it for the end of a line, or it is half a character.</summary>
    public static bool IsHidden(char c) =>
        char.IsSurrogate(c)
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    /// <summary>
    /// A text in one line, with escapes for what cannot be seen: nothing in a document may look like something else in a report.
    /// </summary>
    public static string Escape(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                line.Append(text, i++, 2);
            }
            else if (IsHidden(text[i]))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                line.Append(text[i]);
            }
        }

        return line.ToString();
    }
}
