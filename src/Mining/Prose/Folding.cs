namespace FaceSearchToolkit.Mining.Prose;

/// <summary>
/// Brings the many ways to type a sign to one, a character for a character: what is found in folded text stands at the same offset in the
/// text itself.
/// </summary>
internal static class Folding
{
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Fold(source[i]);
            }
        });

    // The full-width comma stays what it is: the plain one may part thousands.
    private static char Fold(char c) =>
        c switch
        {
            '，' or '；' or '！' or '？' => c,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u3000' or '\u00A0' or '\t' => ' ',
            '〜' or '∼' or '˜' => '~',
            '–' or '—' or '−' or '‐' or '‑' or '―' => '-',
            '≤' or '⩽' or '≦' => '≤',
            '≥' or '⩾' or '≧' => '≥',
            '【' => '[',
            '】' => ']',
            '“' or '”' => '"',
            '‘' or '’' => '\'',
            _ => c,
        };
}
