using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>
/// What the service takes when nothing is given: <c>默认值：10</c>, <c>默认为 true</c>, <c>Default value: 20</c>, or a value of a list that is
/// noted as the default.
/// </summary>
internal sealed partial class DefaultRecognizer : IRecognizer
{
    public IEnumerable<Candidate> Find(ProseText text, DeclaredMember member)
    {
        if (member.IsResponse || !(member.IsNumber || member.IsText || member.Type == "boolean"))
        {
            return [];
        }

        return FindInSentences(text, member).Concat(FindInLists(text, member));
    }

    private static IEnumerable<Candidate> FindInSentences(ProseText text, DeclaredMember member)
    {
        var topic = text.Statements.Count > 0 ? text.Statements[0].Sentence.Folded : "";
        foreach (var statement in text.Statements)
        {
            for (var i = 0; i < statement.Clauses.Count; i++)
            {
                var clause = statement.Clauses[i];
                var match = Said().Match(clause.Text);
                if (!match.Success)
                {
                    // Another default in some cases, even if it is no value that can be read, rules the one for all cases out.
                    if (clause.Condition == Condition.Case && Otherwise().IsMatch(clause.Text))
                    {
                        yield return new Candidate(MiningFamily.Default, statement.Sentence.Text, 0) { Default = clause.Text };
                    }

                    continue;
                }

                var subject = Absent().Replace(match.Groups["subject"].Value, "");
                var trust =
                    Subjects.Trust(subject, topic, member)
                    * (clause.Condition == Condition.Case ? 0.3 : 1)
                    * TrustTail(match, member)
                    * TrustList(statement, i);
                yield return new Candidate(
                    MiningFamily.Default,
                    statement.Sentence.Text,
                    (match.Groups["exact"].Success ? 0.98 : 0.93) * trust
                )
                {
                    Default = GetValue(match, member),
                    Unit = match.Groups["u"].Value,
                };
            }
        }
    }

    private static IEnumerable<Candidate> FindInLists(ProseText text, DeclaredMember member)
    {
        foreach (var list in ValueListReader.Read(text).Concat(InlineListReader.Read(text)).Where(l => l.Values.Any(v => v.IsDefault)))
        {
            var noted = list.Values.Where(v => v.IsDefault).ToList();
            yield return new Candidate(
                MiningFamily.Default,
                list.Source,
                noted.Count == 1 && !list.IsConditional ? Math.Min(0.97, list.Trust + 0.1) : 0.2
            )
            {
                Default = LowerFlag(noted[0].Text, member),
            };
        }
    }

    private static string GetValue(Match match, DeclaredMember member)
    {
        var value = match.Groups["value"].Value;
        return member.IsNumber ? value.Replace(",", "", StringComparison.Ordinal) : LowerFlag(value, member);
    }

    private static string LowerFlag(string value, DeclaredMember member) =>
        member.Type != "boolean" ? value
        : value.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true"
        : value.Equals("false", StringComparison.OrdinalIgnoreCase) ? "false"
        : value;

    private static double TrustTail(Match match, DeclaredMember member)
    {
        var tail = match.Groups["tail"].Value;
        var trust =
            tail.Length == 0 ? 1
            : Tails.Trust(tail) < 1 ? 0.3
            : 0.9;
        return match.Groups["u"].Success && !member.IsNumber ? 0.3 : trust;
    }

    /// <summary>A clause that is but one more word goes on with a list.</summary>
    private static double TrustList(Statement statement, int index) =>
        index + 1 < statement.Clauses.Count && Word().IsMatch(statement.Clauses[index + 1].Text) ? 0.2 : 1;

    private const string Value =
        @"(?<q>[""'])?(?<value>"
        + Grammar.Number
        + @"(?![A-Za-z0-9_.:/-])|[A-Za-z0-9_][A-Za-z0-9_.:/+-]*|(?<number>"
        + Grammar.Number
        + @"))[""']?";

    [GeneratedRegex(
        @"^(?<subject>.{0,20}?)"
            // The default, by its full name or in short.
            + @"(?:(?<exact>默认值|缺省值|系统默认值|默认取值|\bdefault value)|默认|缺省|\bdefaults?)(?:情况下)?(?:设置(?=为))?"
            // Is.
            + @"(?: ?(?:为|是|:|取值?|选择|使用|\bis|\bto|=))* ?"
            + Value
            + @" ?(?<u>"
            + Grammar.Unit
            + "|"
            + Grammar.Pieces
            + @")?(?<tail>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Said();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"默认(?:值|取值)?(?:为|是|:)", RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();

    [GeneratedRegex(
        @"^(?:如果|若|如)?(?:该|此)?(?:参数|值)?(?:为空|留空|不填写|不填|不传入|不传|不设置|不指定|不配置|不写|未设置|未指定|未填写|未填|未传|空)(?:时|的话)?(?:则|,)?|^则|^其|^系统|^将|^取",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Absent();
}
