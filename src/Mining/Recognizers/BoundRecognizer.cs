using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>One end of a range: <c>最大值：50</c>, <c>取值大于0</c>, <c>Maximum value: 50</c>.</summary>
internal sealed partial class BoundRecognizer : IRecognizer
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
            foreach (var clause in statement.Clauses)
            {
                if ((Read(Upper().Match(clause.Text), isUpper: true) ?? Read(Lower().Match(clause.Text), isUpper: false)) is not { } found)
                {
                    continue;
                }

                var (candidate, subject) = found;
                var trust = Subjects.Trust(subject, topic, member) * (clause.Condition == Condition.None ? 1 : 0.3);
                yield return candidate with
                {
                    Source = statement.Sentence.Text,
                    Confidence = candidate.Confidence * trust,
                };
            }
        }
    }

    private static (Candidate Candidate, string Subject)? Read(Match match, bool isUpper)
    {
        if (!match.Success || Quantities.Parse(match.Groups["n"].Value) is not { } number)
        {
            return null;
        }

        var isExclusive = match.Groups["beyond"].Success;
        var candidate = new Candidate(MiningFamily.Range, "", 0.97 * Tails.Trust(match.Groups["tail"].Value))
        {
            Minimum = isUpper ? null : number,
            Maximum = isUpper ? number : null,
            IsMinimumExclusive = !isUpper && isExclusive,
            IsMaximumExclusive = isUpper && isExclusive,
            Unit = match.Groups["u"].Value,
        };
        return (candidate, match.Groups["subject"].Value);
    }

    private const string Value = @" ?(?<n>" + Grammar.Number + @") ?(?<u>" + Grammar.Unit + "|" + Grammar.Pieces + @")?(?<tail>.*)$";

    private const string Is = @"(?: ?(?:为|是|:|\bis|\bof))*";

    [GeneratedRegex(
        @"^(?<subject>.{0,24}?)"
            // The greatest value is.
            + @"(?:(?:(?:最大取值|最大值|取值上限|最大|上限)(?:限制|允许)?(?:不超过|不能超过|不得超过|支持)?|"
            // Not greater than.
            + @"(?:取值|数值|值|必须|需|须|应)?(?:必须|需|须|应|要|不能|不可|不得)?"
            + @"(?:不超过|不能超过|不可超过|不得超过|不大于|不能大于|不得大于|小于等于|小于或等于|≤|<=))"
            + Is
            + @"|\b(?:maximum|max)(?: value)?"
            + Is
            + @"|\b(?:must|can|should)(?: be)? (?:no greater than|not be greater than|not exceed|less than or equal to|at most)|"
            // Less than.
            + @"\bcannot exceed|(?<beyond>(?:取值|必须|需要?|须|应|值|范围)(?:范围)?"
            + Is
            + @"(?:必须|需要?|须|应)?(?:小于|<)(?!等于|或等于|=)))"
            + Value,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Upper();

    [GeneratedRegex(
        @"^(?<subject>.{0,24}?)(?:(?:最小取值|最小值|取值下限|最小|下限|起始值)(?:限制)?(?:不低于|不小于)?"
            + Is
            + @"|(?:取值|数值|值|必须|需|须|应)?(?:范围)?"
            + Is
            + @"(?:必须|需|须|应|要|不能|不可|不得)?(?:不小于|不能小于|不低于|不得小于|大于等于|大于或等于|≥|>=)"
            + @"|\b(?:minimum|min)(?: value)?"
            + Is
            + @"|\b(?:must|should)(?: be)? (?:no less than|not be less than|greater than or equal to|at least)|"
            // Greater than.
            + @"(?<beyond>(?:取值|必须|需要?|须|应|值|范围)(?:范围)?"
            + Is
            + @"(?:必须|需要?|须|应)?(?:为|是|:)?(?:大于|>)(?!等于|或等于|=)|\bmust be greater than(?! or)))"
            + Value,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Lower();
}
