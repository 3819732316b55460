using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Prose;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Finds the lists of values in a text: entries under a line that leads to them.</summary>
internal static partial class ValueListReader
{
    private const int MaxValues = 100;

    /// <summary>Every list whose entries are all values; also those that are doubtful, since two lists rule each other out.</summary>
    public static IEnumerable<ValueList> Read(ProseText text)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (text.Lines[i].Kind != LineKind.Bullet)
            {
                continue;
            }

            var end = FindEnd(text.Lines, i);
            if (ReadBlock(text.Lines, i, end) is { } list)
            {
                yield return list;
            }

            i = end - 1;
        }
    }

    private static string WriteSource(ProseLine? lead, IEnumerable<ProseLine> entries) =>
        string.Join(" ", entries.Select(e => e.Plain).Prepend(lead?.Sentences[^1].Text ?? "")).Trim();

    private static int FindEnd(IReadOnlyList<ProseLine> lines, int at)
    {
        while (at < lines.Count && lines[at].Kind == LineKind.Bullet)
        {
            at++;
        }

        return at;
    }

    private static ValueList? ReadBlock(IReadOnlyList<ProseLine> lines, int start, int end)
    {
        var indent = lines[start].Indent;
        var entries = Enumerable.Range(start, end - start).Select(i => lines[i]).Where(l => l.Indent <= indent + 1).ToList();
        var values = entries.Select(e => ListedValueReader.Read(e.Marked)).TakeWhile(v => v is not null).Select(v => v!).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var lead = start > 0 ? lines[start - 1] : null;
        var trust = values.Count == entries.Count && values.Count <= MaxValues ? TrustLead(lead) : 0.2;
        var isNested = end - start > entries.Count;
        return new ValueList(values, WriteSource(lead, entries), isNested ? trust * 0.8 : trust, IsConditional(lead));
    }

    private static bool IsConditional(ProseLine? lead) =>
        lead is not null && ClauseSplitter.Split(lead.Sentences[^1].Folded, Condition.None).Exists(c => c.Condition == Condition.Case);

    private static double TrustLead(ProseLine? lead)
    {
        if (lead is null || lead.Kind != LineKind.Text)
        {
            return 0.4;
        }

        var last = lead.Sentences[^1].Folded;
        if (NoValues().IsMatch(last))
        {
            return 0.3;
        }

        return Head().IsMatch(last) ? 0.96
            : lead.Leads ? 0.84
            : 0.6;
    }

    [GeneratedRegex(
        // Valid values.
        @"(?:取值|可选值|枚举值?|有效值|可取值|合法值|可选|值|valid values?|possible values?|values?)(?:范围|说明|包括|包含|有|可以)?"
            // As follows.
            + @"(?:如下|以下|包括|为|是|有|以下几种|如下所示|includes?|are|:)*[:。]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"字段|参数(?!取值|的取值|值)|属性(?!取值)|结构|JSON|json|格式|规则|要求|限制|条件|注意|(?<!取值)说明:?$|例如|示例|例:|比如|如:|such as|e\.g|for example|多个|默认值|key",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoValues();
}
