using FaceSearchToolkit.Mining.Prose;

namespace FaceSearchToolkit.Mining.Tests.Prose;

/// <summary>How a documentation text is taken apart.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("a<br/>b", "a\nb")]
    [InlineData("<p>a</p><ul><li>b</li></ul>", "\na\n\n\n- b\n\n")]
    [InlineData("<b>a</b> <strong>b</strong>", "**a** **b**")]
    [InlineData("<code>a</code>", "`a`")]
    [InlineData("<span style=\"x\">a</span>", "a")]
    [InlineData("a < b > c", "a < b > c")]
    [InlineData("a <b", "a <b")]
    [InlineData("1&nbsp;~&nbsp;20 &lt;x&gt; &amp;", "1 ~ 20 <x> &")]
    [InlineData("a&unknown;b", "a&unknown;b")]
    [InlineData("a\u200bb\ufeffc", "abc")]
    [InlineData("a\r\nb\u2028c", "a\n\nb\nc")]
    public void Markup_BecomesPlainText(string text, string expected) => Assert.Equal(expected, Markup.Strip(text));

    [Theory]
    [InlineData("**1**–**50**", "1–50")]
    [InlineData("`a`", "a")]
    [InlineData("2*3", "2*3")]
    [InlineData("[the page](https://example.com/a)", "[the page")]
    [InlineData("a\\_b", "a_b")]
    [InlineData("a\\n", "a\\n")]
    public void Marks_AreTakenOut(string line, string expected) => Assert.Equal(expected, Marks.Remove(line));

    [Theory]
    [InlineData("１～１００（含）：是", "1~100(含):是")]
    [InlineData("a，b；c", "a，b；c")]
    [InlineData("1–2—3−4", "1-2-3-4")]
    [InlineData("≦5≧", "≤5≥")]
    [InlineData("【a】“b”‘c’", "[a]\"b\"'c'")]
    [InlineData("a\u3000b\tc", "a b c")]
    public void Signs_AreFolded(string text, string expected)
    {
        Assert.Equal(expected, Folding.Fold(text));
        Assert.Equal(text.Length, Folding.Fold(text).Length);
    }

    [Theory]
    [InlineData("每页条数，取值范围：1~100", "每页条数|取值范围:1~100")]
    [InlineData("数量(最多10个)", "数量|最多10个")]
    [InlineData("取值范围[1,50]", "取值范围[1,50]")]
    [InlineData("容量1,000,最大2,000", "容量1,000|最大2,000")]
    [InlineData("a, b", "a|b")]
    [InlineData("", "")]
    public void Sentence_IsPartedAtCommasButNotInsideNumbers(string sentence, string expected) =>
        Assert.Equal(expected, string.Join("|", ClauseSplitter.Split(Folding.Fold(sentence), Condition.None).Select(c => c.Text)));

    [Theory]
    [InlineData("取值范围:1~100", "None")]
    [InlineData("当单位为月时", "Case")]
    [InlineData("如果该参数为空", "Absent")]
    [InlineData("不填时默认为10", "Absent")]
    [InlineData("If this parameter is not specified", "Absent")]
    [InlineData("if the category is cloud", "Case")]
    [InlineData("建议不超过100", "Case")]
    [InlineData("当前页码", "None")]
    public void Clause_SaysWhenItCounts(string clause, string expected) => Assert.Equal(expected, Conditions.Read(clause).ToString());

    [Theory]
    [InlineData("- a", "Bullet", "a")]
    [InlineData("  * a", "Bullet", "a")]
    [InlineData("• a", "Bullet", "a")]
    [InlineData("-5", "Text", "-5")]
    [InlineData("> a", "Note", "a")]
    [InlineData("> - a", "Note", "- a")]
    [InlineData("| a | b |", "Table", "| a | b |")]
    [InlineData("a", "Text", "a")]
    public void Line_IsKnownByTheSignThatOpensIt(string line, string kind, string marked)
    {
        var read = ProseLine.Read(line);

        Assert.Equal((kind, marked), (read.Kind.ToString(), read.Marked));
    }

    [Fact]
    public void EntriesUnderACondition_CountInThatCaseOnly()
    {
        var text = ProseText.Read("磁盘大小。\n当类型为SSD时：\n- 取值范围：10~2000\n默认值：20");

        Assert.Equal(
            [("取值范围:10~2000", true), ("默认值:20", false)],
            text.Statements.SelectMany(s => s.Clauses)
                .Where(c => c.Text.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(c.Text[^1]))
                .Select(c => (c.Text, c.Condition == Condition.Case))
        );
    }
}
