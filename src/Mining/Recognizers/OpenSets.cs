using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Tells where a list of values is no set: there are more, or several are given at once.</summary>
internal static partial class OpenSets
{
    public static bool IsOpen(string text, ValueList list) =>
        More().IsMatch(text) || Several().IsMatch(text) || list.Values.Any(v => Other().IsMatch(v.Text + v.Meaning));

    [GeneratedRegex(
        // And so on, such as.
        @"等(?:[。;；,，)]|$)|等(?:值|类型|取值)|包括但不限于|例如以下|"
            // Other values.
            + @"其他取值|其它取值|其他值|其它值|自定义(?:的)?(?:值|取值|名称)|更多取值|"
            // A list that stands elsewhere.
            + @"取值请?(?:参见|参考|见|详见)|具体取值|以.{0,12}为准|所有取值|完整.{0,4}列表|"
            // The same in English.
            + @"\.\.\.|…|such as|and so on|etc\b|including but not limited",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex More();

    [GeneratedRegex(
        // Several, parted.
        @"多个|逗号|分隔|隔开|间隔|可多选|多选|组合|同时(?:选择|传入?多|支持多|指定多|设置多|选)|拼接|一个或多个|"
            + @"[Cc]omma|[Ss]eparat|[Mm]ultiple|JSON|Json|"
            // Sums and lists.
            + @"或运算|按位|相加|之和|求和|数组|列表形式|支持批量|叠加|"
            // Letter case does not count.
            + @"不区分大小写|大小写不敏感|忽略大小写|[Cc]ase-insensitive",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:\d+-\d+)$|^[Nn]ull|(?:传入|输入|填写|指定)具体|^其他|^其它|自定义", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
