using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Mining.Prose;

/// <summary>Tells what says "in this case only".</summary>
internal static partial class Conditions
{
    public static Condition Read(string clause)
    {
        if (Absence().IsMatch(clause))
        {
            return Case().IsMatch(Absence().Replace(clause, "")) ? Condition.Case : Condition.Absent;
        }

        return Case().IsMatch(clause) ? Condition.Case : Condition.None;
    }

    /// <summary>The member itself is not given: no other name stands there.</summary>
    [GeneratedRegex(
        // If this parameter …
        @"^(如果|若|如|当|注意:|注:)?(您|用户)?(该|本|此)?(参数|字段|值|项)?(的值)?"
            // … is not given …
            + @"(为空|留空|空|缺省|不填写|不填|不传入|不传|不设置|不指定|不配置|不输入|不写|"
            + @"未设置|未指定|未填写|未填|未传入|未传|未配置|未输入|没有设置|没有指定|没有传|没有填)"
            // … then.
            + @"(该|本|此)?(参数|字段|值|项)?(的值)?(时|的话|的情况下|则)?(?=$|则|默认|将|会|系统|使用|,|，)"
            // The same in English.
            + @"|^(If|When) (this|the) (parameter|value|field) is (not|left) (specified|set|empty|provided)|"
            + @"^If (you (do not|don't) (specify|set) (this|the) (parameter|value)|not specified|omitted|left empty|unspecified)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Absence();

    [GeneratedRegex(
        // If, only for, in the mode of.
        @"当(?!前|天|日|月|地)|若|如果|假如|倘若|仅(当|在|适用|对|限)|只有|除非|对于|针对|情况下|的时候|场景|模式下|"
            // When, as the last word, but not as a part of another word.
            + @"(?<!及|实|定|同|计|小|限|用|超|延|临|按|准|过|耗|历|何|工|即|随|届|平|有|暂|登)时$|"
            // When, before what then holds.
            + @"时[:则]|时(?=取值|最大|最小|默认|该|此|本|只|可|不|支|必)|"
            // The same in English.
            + @"\b(if|when|unless|in case|only for|only applies|otherwise|depending on|depends on)\b|"
            // Otherwise, usually, respectively, depending on.
            + @"否则|建议|推荐|通常|一般|其中(?!最大|最小|默认|取值)|分别|取决于|根据|视.{0,8}而定|不同|"
            // A series, edition or type.
            + @"(?:系列|版本|规格)(?:为|是|时|:|实例|集群)|版(为|:)|类型(为|是)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Case();
}
