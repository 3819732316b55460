namespace FaceSearchToolkit.Spec.Reading;

/// <summary>
/// A value that is written together with what it means, as some documents have it: <c>PLAIN_TEXT：纯文本</c>, <c>basic(基础型)</c>. The value is
/// ASCII and the meaning is not, which tells them from values that merely have such a character in them, such as <c>CreationTime:ASC</c>.
/// </summary>
internal static class AnnotatedValue
{
    private static readonly char[] Separators = [':', '：', '(', '（'];

    /// <summary>The value and its meaning; the text itself and no meaning where it is a value alone.</summary>
    public static (string Value, string Meaning) Split(string text)
    {
        var at = text.IndexOfAny(Separators);
        if (at <= 0)
        {
            return (text == "\"\"" ? "" : text, "");
        }

        var value = text.Substring(0, at).TrimEnd();
        var meaning = text.Substring(at + 1).Trim();
        return value.Length > 0 && value.All(IsAscii) && meaning.Length > 0 && !IsAscii(meaning[0])
            ? (value, CutBracket(meaning, text[at]))
            : (text, "");
    }

    private static string CutBracket(string meaning, char separator) => separator is '(' or '（' ? meaning.TrimEnd(')', '）') : meaning;

    private static bool IsAscii(char c) => c is > '\u001F' and < '\u007F';
}
