using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Prose;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Reads one entry of a list: a value, a note, what it means.</summary>
internal static partial class ListedValueReader
{
    private const int MaxMeaning = 400;

    /// <summary>The entry's value, or null where it begins with none.</summary>
    /// <param name="entry">The entry with its marks.</param>
    public static ListedValue? Read(string entry)
    {
        // A full-width colon ends a value, which a plain one need not do.
        var marked = Marked().Match(entry.Replace("\\_", "_", StringComparison.Ordinal));
        var match = marked.Success
            ? marked
            : Plain().Match(Folding.Fold(Marks.Remove(entry).Replace("：", "： ", StringComparison.Ordinal)));
        if (!match.Success || !IsMeaning(match.Groups["rest"].Value))
        {
            return null;
        }

        var value = match.Groups["value"].Value.Trim();
        var note = match.Groups["note"].Value + match.Groups["late"].Value;
        var meaning = Marks.Remove(match.Groups["rest"].Value).Trim(' ', ':', '：', '。', ';', '；', ',', '，', '.', '-', '、');
        return new ListedValue(
            value,
            meaning.Length <= MaxMeaning ? meaning : "",
            Default().IsMatch(note) || Begins().IsMatch(meaning),
            marked.Success
        );
    }

    /// <summary>What follows the value must explain it, not go on with a sentence that merely begins with such a word.</summary>
    private static bool IsMeaning(string rest)
    {
        var text = rest.TrimStart();
        return text.Length == 0 || Opens().IsMatch(text) || rest.Length > text.Length;
    }

    private const string Note = @" ?(?<note>[(（][^)）]{0,40}[)）])?";

    [GeneratedRegex(
        // The value between marks, with a note.
        @"^ ?(?:\*\*|`)+ ?(?<value>[A-Za-z0-9+-][A-Za-z0-9_.:/+ -]{0,63}|[<>=!]{1,2}) ?(?<note>[(（][^)）*]{0,40}[)）])?"
            // What follows them.
            + @"(?:\*\*|`)+(?<rest>[:： ]{0,2}(?<late>[(（][^)）]{0,40}[)）])?.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"^(?<value>[A-Za-z0-9+-][A-Za-z0-9_./+-]{0,63}(?::[A-Za-z0-9_./+-]{1,40}(?=[:(]|$))?|-?\d+|[A-Za-z0-9])"
            + Note
            + @"(?<rest>(?=$|[:，,;；。(]| ?[-=]|.?(?:表示|代表|为|是|指)| (?=[^\x00-\x7F]))[:]? ?(?<late>[(（][^)）]{0,40}[)）])?.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:[:：，,;；。.(（=、-]|表示|代表|为|是|指)", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    [GeneratedRegex(@"(?:^|[，,])为?默认值?(?:$|[，。,（(])", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"默认|缺省|\bdefault", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Default();
}
