using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Changes as lines of text.</summary>
internal static class ChangeText
{
    private const string Nothing = "(none)";

    public static string IdOf(SpecChange change)
    {
        var start = change.Kind.Id + " " + change.Subject;
        var isChanged = change.Kind.Mirror == change.Kind.Id;
        return isChanged
            ? start + ": " + (change.Keyword is null ? "" : change.Keyword + " ") + Value(change.Before) + " -> " + Value(change.After)
            : start;
    }

    /// <summary>The text with escapes for what would break a line or could not be seen or copied, and for the backslash itself.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(text, i++, 2);
            }
            else if (text[i] == '\\')
            {
                line.Append(@"\\");
            }
            else if (IsDisplayed(text[i]))
            {
                line.Append(text[i]);
            }
            else
            {
                line.Append(@"\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return line.ToString();
    }

    private static string Value(string? text) => text is null ? Nothing : OneLine(text);

    private static bool IsDisplayed(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
            );
}
