using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Filters;

public sealed class MatchTests
{
    public static TheoryData<object, string> Texts =>
        new()
        {
            { (NumberMatch)12, "12" },
            { NumberMatch.AnyOf(12, long.MaxValue), "[12,9223372036854775807]" },
            { NumberMatch.Between(12, 13), """{"gte":12,"lte":13}""" },
            { NumberMatch.AtLeast(-1), """{"gte":-1}""" },
            { NumberMatch.AtMost(5), """{"lte":5}""" },
            { (DecimalMatch)1.50m, "1.50" },
            { DecimalMatch.AnyOf(1, 2.5m), "[1,2.5]" },
            { DecimalMatch.Between(0.1m, 0.2m), """{"gte":0.1,"lte":0.2}""" },
            { TextMatch.Exactly("a\"中"), "\"a\\\"中\"" },
            { TextMatch.AnyOf("a", ""), """["a",""]""" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Match_HasItsWireText(object match, string json) => Assert.Equal(json, match.ToString());

    [Fact]
    public void Matches_AreEqualByValue()
    {
        Assert.Equal(NumberMatch.AnyOf(1, 2), NumberMatch.AnyOf(1, 2));
        Assert.Equal(NumberMatch.AnyOf(1, 2).GetHashCode(), NumberMatch.AnyOf(1, 2).GetHashCode());
        Assert.True(NumberMatch.Between(1, 2) == NumberMatch.Between(1, 2));
        Assert.True(NumberMatch.AnyOf(1) != NumberMatch.Exactly(1));
        Assert.True(NumberMatch.AtLeast(1) != NumberMatch.AtMost(1));
        Assert.NotEqual(TextMatch.Exactly("a"), TextMatch.Exactly("A"));
        Assert.False(TextMatch.Exactly("a").Equals(null));
        Assert.Equal(DecimalMatch.Exactly(1.0m), DecimalMatch.Exactly(1.00m));
    }

    [Fact]
    public void NullText_IsNoMatch()
    {
        TextMatch? match = (string?)null;

        Assert.Null(match);
    }

    [Fact]
    public void EmptyList_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => NumberMatch.AnyOf());
        Assert.Throws<ArgumentException>(() => TextMatch.AnyOf(null!));
        Assert.Throws<ArgumentException>(() => TextMatch.AnyOf("a", null!));
    }

    [Fact]
    public void InvertedRange_IsRefused() =>
        Assert.Contains("13 to 12", Assert.Throws<ArgumentException>(() => NumberMatch.Between(13, 12)).Message, StringComparison.Ordinal);

    [Fact]
    public void List_IsCopied()
    {
        var values = new long[] { 1, 2 };
        var match = NumberMatch.AnyOf(values);
        values[0] = 9;

        Assert.Equal("[1,2]", match.ToString());
    }

    [Fact]
    public void Parts_CanBeRead()
    {
        Assert.Equal((12L, null), (NumberMatch.AtLeast(12).Minimum, NumberMatch.AtLeast(12).Maximum));
        Assert.Equal([1L, 2L], NumberMatch.AnyOf(1, 2).Values);
        Assert.Null(NumberMatch.Exactly(1).Minimum);
    }
}
