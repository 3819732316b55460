using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Both ends of a range in one clause: <c>取值范围：1~100</c>, <c>Valid values: 1 to 100</c>, <c>[1, 50]</c>.</summary>
internal sealed partial class RangeRecognizer : IRecognizer
{
    public IEnumerable<Candidate> Find(ProseText text, DeclaredMember member)
    {
        if (!member.IsNumber || member.IsResponse)
        {
            yield break;
        }

        var topic = text.Statements.Count > 0 ? text.Statements[0].Sentence.Folded : "";
        foreach (var statement in text.Statements)
        {
            for (var i = 0; i < statement.Clauses.Count; i++)
            {
                if (Read(statement, i, topic, member) is { } candidate)
                {
                    yield return candidate;
                }
            }
        }
    }

    private static Candidate? Read(Statement statement, int index, string topic, DeclaredMember member)
    {
        var clause = statement.Clauses[index];
        var match = Headed().Match(clause.Text);
        match = Grammar.IsInterval(match) ? match : MatchBare(statement, index);
        var low = Quantities.Parse(match.Groups["a"].Value);
        var high = Quantities.Parse(match.Groups["b"].Value);
        if (!Grammar.IsInterval(match) || low is null || high is null || low >= high)
        {
            return Grammar.IsInterval(match)
                ? new Candidate(MiningFamily.Range, statement.Sentence.Text, 0) { Minimum = low, Maximum = high }
                : null;
        }

        var trust =
            Subjects.Trust(match.Groups["subject"].Value, topic, member)
            * Tails.Trust(match.Groups["tail"].Value)
            * (clause.Condition == Condition.None ? 1 : 0.3);
        return new Candidate(MiningFamily.Range, statement.Sentence.Text, 0.98 * trust * TrustUnits(match) * TrustEnds(match))
        {
            Minimum = low,
            Maximum = high,
            IsMinimumExclusive = match.Groups["open"].Value == "(" && match.Groups["close"].Value == "]",
            IsMaximumExclusive = match.Groups["open"].Value == "[" && match.Groups["close"].Value == ")",
            Unit = match.Groups["u"].Value,
        };
    }

    /// <summary>An interval alone counts after a clause that is only a head, such as a bracket after <c>取值范围</c>.</summary>
    private static Match MatchBare(Statement statement, int index) =>
        index > 0 && Head().IsMatch(statement.Clauses[index - 1].Text) ? Interval().Match(statement.Clauses[index].Text) : Match.Empty;

    /// <summary>Round brackets on both sides leave open whether the ends belong to the range.</summary>
    private static double TrustEnds(Match match) => match.Groups["open"].Value == "(" && match.Groups["close"].Value == ")" ? 0.8 : 1;

    /// <summary>Two units for two ends, such as 1 minute to 24 hours, are no range of one number.</summary>
    private static double TrustUnits(Match match)
    {
        var first = match.Groups["v"].Value;
        return first.Length == 0 || Quantities.Normalize(first) == Quantities.Normalize(match.Groups["u"].Value) ? 1 : 0.2;
    }

    private const string Ends =
        @"(?<open>[\[(])? ?(?<a>"
        + Grammar.Number
        + @") ?(?<v>"
        + Grammar.Unit
        + "|"
        + Grammar.Pieces
        + @")?"
        + Grammar.To
        + @"(?<b>"
        + Grammar.Number
        + @") ?(?<close>[\])])? ?(?<u>"
        + Grammar.Unit
        + "|"
        + Grammar.Pieces
        + @")?(?<tail>.*)$";

    private const string Heads =
        // Valid values, range.
        @"(?:有效取值范围|取值范围|有效值范围|可选范围|有效范围|数值范围|值范围|范围限制|值域|有效值|可取值|取值|范围|限制范围|区间|"
        // The same in English.
        + @"\b(?:valid |allowed |supported |acceptable |possible )?(?:value range|values?|range|range of values)|\bmust be)";

    [GeneratedRegex(
        @"^(?<subject>.{0,24}?)"
            + Heads
            // Must.
            + @"(?:应|必须|需要|需|须|要|限制|说明|如下|只能|一般|通常)?"
            // Be an integer between.
            + @"(?: ?(?:为|是|在|介于|:|\bis|\bare|\bfrom|\bbetween|an? integer|in the range of|in the range|within|整数|正整数|自然数))* ?"
            + Ends,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Headed();

    [GeneratedRegex(@"^(?<subject>.{0,24}?)" + Heads + @" ?[:为是]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?<subject>)" + Ends, RegexOptions.CultureInvariant)]
    private static partial Regex Interval();
}
