using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>The length of a text: <c>长度为2~64个字符</c>, <c>不超过20个字符</c>, <c>1 to 64 characters in length</c>.</summary>
internal sealed partial class LengthRecognizer : IRecognizer
{
    public IEnumerable<Candidate> Find(ProseText text, DeclaredMember member)
    {
        if (!member.IsText || member.IsResponse)
        {
            yield break;
        }

        var topic = text.Statements.Count > 0 ? text.Statements[0].Sentence.Folded : "";
        var trustOfText = Otherwise().IsMatch(text.Folded) ? 0.3 : 1;
        foreach (var statement in text.Statements)
        {
            foreach (var clause in statement.Clauses)
            {
                if (
                    (ReadBoth(clause.Text) ?? ReadMost(clause.Text) ?? ReadBare(clause.Text) ?? ReadExact(clause.Text, member))
                    is not { } found
                )
                {
                    continue;
                }

                var (candidate, match) = found;
                var trust =
                    Subjects.Trust(match.Groups["subject"].Value, topic, member)
                    * (clause.Condition == Condition.None ? 1 : 0.3)
                    * TrustTail(match.Groups["tail"].Value);
                yield return candidate with
                {
                    Source = statement.Sentence.Text,
                    Confidence = candidate.Confidence * trust * trustOfText,
                };
            }
        }
    }

    private static (Candidate Candidate, Match Match)? ReadBoth(string clause)
    {
        var match = Between().Match(clause);
        if (
            !Grammar.IsInterval(match)
            || Quantities.Parse(match.Groups["a"].Value) is not { } low
            || Quantities.Parse(match.Groups["b"].Value) is not { } high
        )
        {
            return null;
        }

        // A byte is never more than a unit of UTF-16, so that of lengths in bytes the greatest holds and the least does not.
        var minimum = IsBytes(match) ? (decimal?)null : low;
        return (new Candidate(MiningFamily.Length, "", low < high ? 0.98 : 0) { Minimum = minimum, Maximum = high }, match);
    }

    private static (Candidate Candidate, Match Match)? ReadMost(string clause)
    {
        var match = AtMost().Match(clause);
        if (!match.Success || Quantities.Parse(match.Groups["n"].Value) is not { } high)
        {
            return null;
        }

        return (new Candidate(MiningFamily.Length, "", 0.97) { Maximum = match.Groups["beyond"].Success ? high - 1 : high }, match);
    }

    /// <summary>What is long without a unit is counted in characters.</summary>
    private static (Candidate Candidate, Match Match)? ReadBare(string clause)
    {
        var match = Unitless().Match(clause);
        if (!match.Success || Quantities.Parse(match.Groups["n"].Value) is not { } high)
        {
            return null;
        }

        return (
            new Candidate(MiningFamily.Length, "", 0.92) { Minimum = Quantities.Parse(match.Groups["a"].Value), Maximum = high },
            match
        );
    }

    /// <summary>One length alone may be the greatest as well: only an example of just that length tells.</summary>
    private static (Candidate Candidate, Match Match)? ReadExact(string clause, DeclaredMember member)
    {
        var match = Only().Match(clause);
        if (!match.Success || Quantities.Parse(match.Groups["n"].Value) is not { } length)
        {
            return null;
        }

        return (
            new Candidate(MiningFamily.Length, "", member.Example.Length == length ? 0.93 : 0.5)
            {
                Minimum = IsBytes(match) ? null : length,
                Maximum = length,
            },
            match
        );
    }

    private static bool IsBytes(Match match) =>
        match.Groups["unit"].Value.Contains('节') || match.Groups["unit"].Value.Contains("yte", StringComparison.Ordinal);

    private static double TrustTail(string tail) =>
        tail.Length == 0 || HarmlessTail().IsMatch(tail) ? 1
        : tail.Any(char.IsAsciiDigit) ? 0.2
        : 0.75;

    private const string Letters =
        // A count word, then kinds of letters.
        @"(?:个|位)? ?(?:(?:ASCII|Ascii|UTF-?8|Unicode|英文|中文|汉字|字母|数字|半角|全角|大小写|小写|大写|可见|"
        + @"以内的|或|和|及|、|/|以内|[Uu]nicode|letters?|English|Chinese|or|and) ?)*";

    private const string Unit = @"(?<unit>个?字符串长度|字符|个字(?!节)|字节|位(?!数?小数)|汉字|characters?|chars?|bytes?|Bytes?)";

    private const string LengthHead =
        // The length is.
        @"(?:(?:字符|字节|文本|内容|总|最大)?长度(?:限制|范围|要求|限定|大小|区间|取值)?"
        + @"(?:应|必须|需|须|要|限制|限定|控制|不能|不可)?(?: ?(?:为|是|在|介于|:|范围为|于))*|"
        // Without the word.
        + @"支持|可输入|输入|必须(?:为|是)|"
        // The same in English.
        + @"\b(?:must|can|should) be|\bcontain|\blength:?|\bmust contain|\bcan contain|\bis|\bfrom|\bbetween)";

    [GeneratedRegex(
        @"^(?<subject>.{0,20}?)(?:"
            + LengthHead
            + @")?(?: ?between| ?from)? ?(?<open>[\[(])? ?(?<a>\d[\d,]{0,9}) ?(?:个?字符|个?字节|位)?"
            + Grammar.To
            + @"(?<b>\d[\d,]{0,9}) ?[\])]?"
            + Letters
            + Unit
            + "(?<tail>.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Between();

    [GeneratedRegex(
        // The length.
        @"^(?<subject>.{0,20}?)(?:(?:最大)?(?:字符|字节)?长度(?:限制)?)?(?:最大|最长|最多)?(?:应|必须|需|须|要)?(?: ?(?:为|是|:|在))*"
            // Not longer than.
            + @"(?:(?:不|不能|不可|不可以|不得|不要|不允许|请勿|不应)?(?:超过|大于|多于|超出)|"
            // At most.
            + @"最长(?:限制)?|最多|最大(?:长度|值)?(?:限制)?|小于等于|≤|<=|上限|限制在|控制在|"
            // Shorter than.
            + @"(?<beyond>(?:小于|少于|低于|<)(?!等于|=))|"
            // The same in English.
            + @"\b(?:cannot|can not|must not|should not|may not) (?:exceed|be longer than)|"
            + @"\bup to|\bat most|\bno more than|\bmaximum(?: of| length:?| length of| length is)?)"
            + @"(?:为|是|:|不超过|不能超过|不得超过|不可超过|支持(?:输入)?|允许(?:输入)?|可输入|可以?(?:输入|填写|包含)|输入|包含|限制为)* ?(?<n>\d[\d,]{0,9}) ?"
            + Letters
            + Unit
            + "(?<tail>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AtMost();

    [GeneratedRegex(
        @"^(?<subject>.{0,20}?)(?:最大长度(?:限制)?(?:为|是|:|不超过)? ?|长度(?:范围|限制)?(?:为|是|:)? ?(?<a>\d{1,6})"
            + Grammar.To
            + @")(?<n>\d{1,6})(?<tail>)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unitless();

    [GeneratedRegex(
        @"^(?<subject>.{0,20}?)(?:长度(?:固定|必须)?(?:为|是|:)|固定(?:长度)?(?:为)?) ?(?<n>\d{1,5}) ?" + Letters + Unit + "(?<tail>.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Only();

    [GeneratedRegex(
        @"^ ?(?:之间|以内|之内|长度|范围内|的?(?:字符串|字符|长度|文本|字母|汉字|名称)|或汉字|及以内|\(含\)|in length|long|[.、:])*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HarmlessTail();

    /// <summary>Texts in which lengths are not what is sent: counted otherwise, encoded, cut off, or of parts.</summary>
    [GeneratedRegex(
        // Letters that count more than once.
        @"(?:汉字|中文|日文|文字|全角)[^。]{0,6}(?:占|算|按|计|等于|相当)(?!为?一个|为? ?1 ?个)|"
            // Encoded or cut off.
            + @"编码前|编码后|[Bb]ase64|加密前|截取|截断|截短|"
            // Of parts.
            + @"单个.{0,12}长度|每个|每条|每一|每行|分隔|隔开|JSON|Json|json数组|多个|键值|[Kk]ey-?[Vv]alue|[Kk]ey和|"
            // An example or a pattern.
            + @"例如.{0,8}长度|正则|变量",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Otherwise();
}
