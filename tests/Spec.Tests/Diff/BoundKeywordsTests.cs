using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Spec.Tests.Diff;

public sealed class BoundKeywordsTests
{
    [Theory]
    [InlineData("50", "50", true)]
    [InlineData("50", "50.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData(null, null, true)]
    [InlineData(null, "50", false)]
    [InlineData("50", "51", false)]
    [InlineData("^a$", "^a$", true)]
    [InlineData("^a$", "^b$", false)]
    [InlineData("a", "50", false)]
    public void Bounds_AreEqualAsNumbersOrAsTexts(string? before, string? after, bool expected) =>
        Assert.Equal(expected, BoundKeywords.AreEqual(before, after));

    [Theory]
    [InlineData("minimum", "1", "2", SpecChangeDirection.Narrower)]
    [InlineData("minimum", "2", "1", SpecChangeDirection.Wider)]
    [InlineData("exclusiveMinimum", "1", "2", SpecChangeDirection.Narrower)]
    [InlineData("minLength", "1", "2", SpecChangeDirection.Narrower)]
    [InlineData("minItems", "9", "10", SpecChangeDirection.Narrower)]
    [InlineData("maximum", "50", "20", SpecChangeDirection.Narrower)]
    [InlineData("maximum", "20", "50", SpecChangeDirection.Wider)]
    [InlineData("maximum", "9", "10", SpecChangeDirection.Wider)]
    [InlineData("exclusiveMaximum", "10", "9", SpecChangeDirection.Narrower)]
    [InlineData("maxLength", "64", "128", SpecChangeDirection.Wider)]
    [InlineData("maxItems", "20", "10", SpecChangeDirection.Narrower)]
    [InlineData("maximum", null, "10", SpecChangeDirection.Narrower)]
    [InlineData("maximum", "10", null, SpecChangeDirection.Wider)]
    [InlineData("pattern", "a", "b", SpecChangeDirection.Changed)]
    [InlineData("pattern", "1", "2", SpecChangeDirection.Changed)]
    [InlineData("pattern", null, "b", SpecChangeDirection.Narrower)]
    [InlineData("maximum", "many", "10", SpecChangeDirection.Changed)]
    public void Bound_AllowsLessOrMore(string keyword, string? before, string? after, SpecChangeDirection expected) =>
        Assert.Equal(expected, BoundKeywords.GetDirection(keyword, before, after));

    [Fact]
    public void EveryKeyword_HasADirectionForNumbers() =>
        Assert.All(BoundKeywords.All.Where(k => k != "pattern"), k =>
            Assert.NotEqual(SpecChangeDirection.Changed, BoundKeywords.GetDirection(k, "1", "2"))
        );
}
