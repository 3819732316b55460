namespace FaceSearchToolkit.Mining.Prose;

/// <summary>Parts a line where sentences end.</summary>
internal static class SentenceSplitter
{
    public static IReadOnlyList<Sentence> Split(ProseLine line)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i <= line.Folded.Length; i++)
        {
            if (i < line.Folded.Length && !EndsAt(line.Folded, i))
            {
                continue;
            }

            var text = line.Plain[start..i].Trim();
            if (text.Length > 0)
            {
                sentences.Add(new Sentence(text, Folding.Fold(text), line.Kind));
            }

            start = i + 1;
        }

        return sentences;
    }

    private static bool EndsAt(string text, int at) =>
        text[at] switch
        {
            '。' or '；' or ';' or '！' or '？' => true,
            '.' => IsFullStop(text, at),
            _ => false,
        };

    /// <summary>A dot before a blank and a capital, or at the end, unless it follows a single letter or an abbreviation.</summary>
    private static bool IsFullStop(string text, int at)
    {
        if (at + 1 == text.Length)
        {
            return true;
        }

        var isBeforeSentence = text[at + 1] == ' ' && at + 2 < text.Length && (char.IsUpper(text[at + 2]) || text[at + 2] > '\u2E80');
        return isBeforeSentence
            && at > 1
            && char.IsLetterOrDigit(text[at - 1])
            && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] == ' ');
    }
}
