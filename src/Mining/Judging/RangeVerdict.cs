using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a range agrees with what the document says for machines.</summary>
internal static partial class RangeVerdict
{
    public static Verdict? Decide(Candidate? range, DeclaredMember member, ProseText text)
    {
        if (range is null || IsContradicted(range, member) || HasOutsider(range, text) || Tolerance().IsMatch(text.Folded))
        {
            return null;
        }

        var keywords = new List<MinedKeyword>();
        Add(keywords, member, "minimum", GetLeast(range, member), "exclusiveMinimum", range.IsMinimumExclusive && !member.IsInteger);
        Add(keywords, member, "maximum", GetGreatest(range, member), "exclusiveMaximum", range.IsMaximumExclusive && !member.IsInteger);
        return keywords.Count == 0 ? null : new Verdict(range, keywords);
    }

    private static decimal? GetLeast(Candidate range, DeclaredMember member) =>
        range.IsMinimumExclusive && member.IsInteger ? range.Minimum + 1 : range.Minimum;

    private static decimal? GetGreatest(Candidate range, DeclaredMember member) =>
        range.IsMaximumExclusive && member.IsInteger ? range.Maximum - 1 : range.Maximum;

    private static void Add(
        List<MinedKeyword> keywords,
        DeclaredMember member,
        string keyword,
        decimal? bound,
        string exclusive,
        bool isExclusive
    )
    {
        if (bound is null || member.Has(keyword))
        {
            return;
        }

        keywords.Add(Keywords.CreateNumber(keyword, bound.Value));
        if (isExclusive && !member.Has(exclusive))
        {
            keywords.Add(Keywords.Create(exclusive, "true"));
        }
    }

    private static bool IsContradicted(Candidate range, DeclaredMember member)
    {
        var (least, most) = (GetLeast(range, member), GetGreatest(range, member));
        return least > most
            || (member.IsInteger && (decimal.Truncate(least ?? 0) != (least ?? 0) || decimal.Truncate(most ?? 0) != (most ?? 0)))
            || IsOther(member.GetNumber("minimum"), least, most)
            || IsOther(member.GetNumber("maximum"), most, least)
            || member.Values.Any(v => IsOutside(range, v))
            || IsOutside(range, member.GetText("default"))
            || IsOutside(range, member.Example.Length == 0 ? null : member.Example);
    }

    /// <summary>Whether the document's bound differs, or leaves no room for the other end.</summary>
    private static bool IsOther(decimal? said, decimal? found, decimal? otherEnd) =>
        said is not null && ((found is not null && said != found) || said == otherEnd);

    private static bool IsOutside(Candidate range, string? text) =>
        text is not null && (Quantities.Parse(text) is not { } number || !BoundMerger.Contains(range, number));

    /// <summary>Values that the text gives a meaning of their own, such as -1 for "no limit", belong to what is taken.</summary>
    private static bool HasOutsider(Candidate range, ProseText text) =>
        Special()
            .Matches(text.Folded)
            .Any(m => Quantities.Parse(m.Groups["n"].Value) is { } number && !BoundMerger.Contains(range, number));

    /// <summary>Where the service corrects what is out of the range, a value out of it is no error.</summary>
    [GeneratedRegex(
        // Cut off at an end, or replaced by the default.
        @"(?:超出|小于|大于|超过).{0,10}截断|截断取值|不在.{0,10}范围.{0,10}默认|"
            // What lies beyond means something else.
            + @"(?:小于|大于|低于|高于|超过) ?-?\d+(?:\.\d+)?(?:则|时)?(?:不|表示|系统|按)|"
            // Set to an end, or rounded.
            + @"自动(?:调整|修正|取|设|按)|按.{0,6}(?:最大值|最小值|上限|下限|默认值).{0,4}(?:处理|计算)|取整",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Tolerance();

    [GeneratedRegex(
        // A negative number after a word or a sign.
        @"(?:(?:^|[\n:,，;；。(（、]|为|是|填|传|设置|设为|取值|取|值|或|=|and|or|,) ?(?<n>-\d+)(?![\d~.-])|"
            // A number with its meaning.
            + @"(?<![\d.~\-])(?<n>-?\d+) ?(?:表示|代表|指|意味|为不|则|时|:(?! ?\d)|=|means|indicates|specifies))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Special();
}
