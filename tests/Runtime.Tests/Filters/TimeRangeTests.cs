using CsCheck;

namespace FaceSearchToolkit.Runtime.Tests.Filters;

public sealed class TimeRangeTests
{
    private static readonly DateTimeOffset From = new(2023, 3, 7, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset To = From.AddDays(1);

    [Fact]
    public void Ranges_HaveTheirWireText()
    {
        Assert.Equal("""{"gte":1678147200000,"lte":1678233600000}""", TimeRange.Between(From, To).ToString());
        Assert.Equal("""{"gte":1678147200000}""", TimeRange.Since(From).ToString());
        Assert.Equal("""{"lte":1678233600000}""", TimeRange.Until(To).ToString());
    }

    [Fact]
    public void Bounds_CanBeRead()
    {
        Assert.Equal((From, To), (TimeRange.Between(From, To).From!.Value, TimeRange.Between(From, To).To!.Value));
        Assert.Null(TimeRange.Since(From).To);
        Assert.Null(TimeRange.Until(To).From);
    }

    [Fact]
    public void Ranges_AreEqualByMoment()
    {
        Assert.True(TimeRange.Since(From) == TimeRange.Since(From.ToUniversalTime()));
        Assert.True(TimeRange.Since(From) != TimeRange.Until(From));
        Assert.Equal(TimeRange.Since(From).GetHashCode(), TimeRange.Since(From.ToUniversalTime()).GetHashCode());
    }

    [Fact]
    public void InvertedRange_IsRefused() => Assert.Throws<ArgumentException>(() => TimeRange.Between(To, From));

    [Theory]
    [InlineData("{}", "neither")]
    [InlineData("[1,2]", "does not take a list")]
    [InlineData("5", "does not take a single value")]
    [InlineData("""{"gte":"5"}""", "64-bit whole number")]
    [InlineData("""{"gte":1.5}""", "64-bit whole number")]
    [InlineData("""{"gte":9223372036854775807}""", "a time in Unix milliseconds")]
    [InlineData("""{"gte":2,"lte":1}""", "can match nothing")]
    [InlineData("""{"gte":2""", "not valid JSON")]
    [InlineData("""{"gte":2} 5""", "not valid JSON")]
    [InlineData("", "not valid JSON")]
    public void WrongText_NamesTheProblem(string json, string expected)
    {
        Assert.Contains(expected, Assert.Throws<FormatException>(() => TimeRange.Parse(json)).Message, StringComparison.Ordinal);
        Assert.False(TimeRange.TryParse(json, out _));
    }

    [Fact]
    public void AnyRange_GoesThereAndBack() =>
        Gen.Select(Gen.DateTimeOffset, Gen.DateTimeOffset)
            .Sample(
                (a, b) =>
                {
                    var range = TimeRange.Between(a < b ? a : b, a < b ? b : a);
                    Assert.Equal(range, TimeRange.Parse(range.ToString()));
                }
            );
}
