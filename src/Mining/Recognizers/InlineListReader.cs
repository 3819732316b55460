using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Prose;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Finds lists of values in one line: <c>取值：a、b</c>, <c>取值：zh（默认值）：中文，en：英文</c>, <c>Valid values: a, b, and c</c>.</summary>
internal static partial class InlineListReader
{
    private const int MaxList = 600;

    public static IEnumerable<ValueList> Read(ProseText text)
    {
        foreach (var line in text.Lines.Where(l => l.Kind != LineKind.Table))
        {
            var head = Head().Match(line.Marked);
            if (!head.Success || head.Groups["list"].Length > MaxList)
            {
                continue;
            }

            var values = ReadEntries(head.Groups["list"].Value.TrimEnd('。', '.', ' '), out var isWhole);
            if (values.Count > 0)
            {
                var before = Folding.Fold(head.Groups["before"].Value);
                var lead = before[(before.LastIndexOf('。') + 1)..];
                var isConditional =
                    line.Kind != LineKind.Text || ClauseSplitter.Split(lead, Condition.None).Exists(c => c.Condition == Condition.Case);
                yield return new ValueList(values, Marks.Remove(line.Marked), isWhole ? 0.95 : 0.2, isConditional);
            }
        }
    }

    private static List<ListedValue> ReadEntries(string list, out bool isWhole)
    {
        var values = new List<ListedValue>();
        isWhole = true;
        foreach (var part in Separator().Split(list).Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (ListedValueReader.Read(part) is { } value)
            {
                values.Add(value);
            }
            else
            {
                isWhole = false;
            }
        }

        return values;
    }

    [GeneratedRegex(
        // Valid values.
        @"^(?<before>.*?)(?:取值(?:范围|说明)?|可选值|枚举值|有效值|可取值|合法值|[Vv]alid values?|[Pp]ossible values?)"
            // Are.
            + @"(?:(?:包括|包含|有|如下|为|是|only|are|include)?[:： ]{1,2}|(?:为|是|包括|有)(?=[A-Za-z0-9*`]))"
            // The list: as far as the sentence, but not into what is said of unit or default.
            + @"(?<list>(?:(?!\. [A-Z]|[，,；;、] ?(?:其中)?(?:单位|默认|缺省|[Dd]efault))[^。])*)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"[、，；;]|, |,(?=[A-Za-z*`\d])| ?(?:或者?|以及|和|及) ?(?=[A-Za-z0-9*`])| or | and ", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
