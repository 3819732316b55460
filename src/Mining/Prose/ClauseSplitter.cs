using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Mining.Prose;

/// <summary>
/// Parts a sentence at commas and brackets, but not inside numbers and intervals, and says of each part whether it counts always.
/// </summary>
internal static partial class ClauseSplitter
{
    private const int MaxClause = 160;
    private const int MaxInterval = 48;

    /// <summary>The parts; one that is too long to be a constraint is left out.</summary>
    /// <param name="sentence">A sentence, folded.</param>
    /// <param name="condition">What leads to the sentence.</param>
    public static List<Clause> Split(string sentence, Condition condition)
    {
        var clauses = new List<Clause>();
        var start = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            var interval = sentence[i] is '[' or '(' ? MeasureInterval(sentence, i) : 0;
            if (interval > 0)
            {
                i += interval - 1;
            }
            else if (IsBoundary(sentence, i))
            {
                condition = Add(clauses, sentence[start..i], condition);
                start = i + 1;
            }
        }

        Add(clauses, sentence[start..], condition);
        return clauses;
    }

    private static Condition Add(List<Clause> clauses, string part, Condition condition)
    {
        var text = part.Trim();
        var own = Conditions.Read(text);
        var whole = own > condition ? own : condition;
        if (text.Length is > 0 and <= MaxClause)
        {
            clauses.Add(new Clause(text, whole));
        }

        return whole;
    }

    private static int MeasureInterval(string text, int at)
    {
        var match = Interval().Match(text, at, Math.Min(MaxInterval, text.Length - at));
        return match.Success ? match.Length : 0;
    }

    private static bool IsBoundary(string text, int at) =>
        text[at] switch
        {
            '，' or '(' or ')' => true,
            '、' => text.AsSpan(at + 1).StartsWith("长度"),
            ',' => at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || at == 0 || !char.IsAsciiDigit(text[at - 1]),
            _ => false,
        };

    [GeneratedRegex(
        @"\G[\[(] ?[+-]?\d[\d,.]*[^\d,，()\[\]~]{0,4}[,，~、-] ?[+-]?\d[\d,.]*[^\d,，()\[\]]{0,4}[\])]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Interval();
}
