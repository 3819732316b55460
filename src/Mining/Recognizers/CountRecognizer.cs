using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>How many elements a list may have: <c>最多支持20个标签</c>, <c>You can specify up to 20 tags</c>.</summary>
internal sealed partial class CountRecognizer : IRecognizer
{
    public IEnumerable<Candidate> Find(ProseText text, DeclaredMember member)
    {
        if (member.Type != "array" || member.IsResponse)
        {
            yield break;
        }

        foreach (var statement in text.Statements)
        {
            foreach (var clause in statement.Clauses)
            {
                var match = AtMost().Match(clause.Text);
                match = match.Success ? match : Index().Match(clause.Text);
                if (
                    !match.Success
                    || match.Groups["tail"].Value.StartsWith("字符", StringComparison.Ordinal)
                    || Quantities.Parse(match.Groups["n"].Value) is not { } most
                )
                {
                    continue;
                }

                var trust =
                    (clause.Condition == Condition.None ? 1 : 0.3)
                    * (Elsewhere().IsMatch(match.Groups["subject"].Value) || Parts().IsMatch(match.Groups["tail"].Value) ? 0.3 : 1);
                yield return new Candidate(MiningFamily.Count, statement.Sentence.Text, 0.96 * trust) { Maximum = most };
            }
        }
    }

    [GeneratedRegex(
        @"^(?<subject>.{0,24}?)"
            // At most, with what may be done with them.
            + @"(?:(?:最多|至多|最大)(?:只)?(?:可以|可|能|允许|支持|不超过|不能超过)?(?:一次|同时|批量)?(?:支持)?(?:同时)?"
            + @"(?:输入|传入|指定|添加|设置|填写|配置|查询|删除|绑定|解绑|提交|选择|包含|记录|修改|处理|转移|部署|传|填|加)?(?:的)?|"
            // The number does not exceed.
            + @"(?:数量|个数)(?:不能|不可|不得)?(?:不?超过|上限为|最多为?|最大为?)|不(?:能|得|可)?超过|"
            // The same in English.
            + @"\b(?:specify|up to|at most|a maximum of|no more than)(?: up to| at most| a maximum of)?)"
            // How many of what.
            + @" ?(?<n>\d{1,6}) ?(?:个|条|台|组|项|份|张|名|tags?|items?|IDs?|entries|instances?|elements?|values?|keys?)(?<tail>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AtMost();

    /// <summary>The index that the protocol counts a list's elements with.</summary>
    [GeneratedRegex(
        @"^(?<subject>) ?[Nn]的?(?:取值)?范围(?:为|是|:)? ?[\[(]?1(?:~|-|到|至|,)(?<n>\d{1,5})[\])]?(?<tail>)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Index();

    [GeneratedRegex(
        @"每个|每条|每台|每人|单个|单条|一个|一条|一台|一种|同一|该|下$|内$|账号|账户|实例(?!ID|id)|用户|名称|字符|\b(?:each|per|every)\b|条件|模板|规则中|包含|可以有|只能有|需要|总|共",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"字符|字节|或|和|汉字|character|byte|每|分别|\d|分类", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
