using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Tests.Lines;

/// <summary>Long lines of generated files are broken where a reader would break them.</summary>
public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("Call(first, second);")]
    [InlineData("")]
    [InlineData("/// <summary>Short.</summary>")]
    public void ShortLine_StaysAsItIs(string line) => Assert.Equal([line], LineBreaker.Break(line, 30));

    [Fact]
    public void Arguments_AreBrokenAtTheLastCommaThatFits() =>
        Assert.Equal(["Call(first, second,", "    third);"], LineBreaker.Break("Call(first, second, third);", 20));

    [Fact]
    public void OuterBracket_IsBrokenBeforeAnInnerOne() =>
        Assert.Equal(["Call(Inner(1, 2),", "    Inner(3, 4));"], LineBreaker.Break("Call(Inner(1, 2), Inner(3, 4));", 28));

    [Fact]
    public void TypeArguments_StayTogether() =>
        Assert.Equal(["Call(Map<string, int> map,", "    long size);"], LineBreaker.Break("Call(Map<string, int> map, long size);", 26));

    [Fact]
    public void Arrow_BeginsALine() =>
        Assert.Equal(["int Sum(int a, int b)", "    => a + b;"], LineBreaker.Break("int Sum(int a, int b) => a + b;", 25));

    [Fact]
    public void Indentation_StandsBeforeEachLine() =>
        Assert.Equal(["    Call(first,", "        second);"], LineBreaker.Break("    Call(first, second);", 18));

    [Fact]
    public void Literal_IsBrokenBehindABlank() =>
        Assert.Equal(["[Text(", "    \"one two \" +", "    \"three\")]"], LineBreaker.Break("[Text(\"one two three\")]", 17));

    [Theory]
    [InlineData(@"""\u0041\u0042\u0043\u0044""")]
    [InlineData(@"""\\\""\\\""\\\""\\\""\\\""")]
    public void Escape_IsNeverBroken(string literal)
    {
        var lines = LineBreaker.Break(literal, 16).ToList();
        var joined = string.Concat(lines).Replace("\" +    \"", "", StringComparison.Ordinal);

        Assert.True(lines.Count > 1);
        Assert.Equal(literal, joined);
    }

    [Fact]
    public void LongLiteral_IsBrokenIntoTheSameText()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 40_000));
        var lines = LineBreaker.Break($"Text(\"{text}\")", 160).ToList();

        Assert.All(lines, l => Assert.InRange(l.Length, 1, 160));
        Assert.Equal($"Text(\"{text}\")", string.Concat(lines.Select(l => l.Trim())).Replace("\" +\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Comment_IsBrokenAtBlanksOutsideTags() =>
        Assert.Equal(
            ["/// one two", "/// <see cref=\"a b\"/>", "/// three"],
            LineBreaker.Break("/// one two <see cref=\"a b\"/> three", 22)
        );

    [Theory]
    [InlineData("#pragma warning disable CS0001, CS0002")]
    [InlineData("ANameThatIsLongerThanALine")]
    public void LineWithoutABreak_StaysWhole(string line) => Assert.Equal([line], LineBreaker.Break(line, 20));
}
