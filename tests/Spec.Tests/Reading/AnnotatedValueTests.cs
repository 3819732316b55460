using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class AnnotatedValueTests
{
    [Theory]
    [InlineData("PLAIN_TEXT：纯文本", "PLAIN_TEXT", "纯文本")]
    [InlineData("basic(基础型)", "basic", "基础型")]
    [InlineData("basic（基础型）", "basic", "基础型")]
    [InlineData("1: 是", "1", "是")]
    [InlineData("a b ：两个词", "a b", "两个词")]
    [InlineData("CreationTime:ASC", "CreationTime:ASC", "")]
    [InlineData("值:a", "值:a", "")]
    [InlineData(":a", ":a", "")]
    [InlineData("a：", "a：", "")]
    [InlineData("a", "a", "")]
    [InlineData("\"\"", "", "")]
    [InlineData("", "", "")]
    public void Value_IsToldFromItsMeaning(string text, string value, string meaning) =>
        Assert.Equal((value, meaning), AnnotatedValue.Split(text));
}
