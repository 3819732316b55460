using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Tests.Recognizers;

public sealed class QuantitiesTests
{
    public static TheoryData<string, decimal?> Numbers { get; } =
        new()
        {
            { "50", 50 },
            { "1,000", 1000 },
            { "32,768.5", 32768.5m },
            { "-20", -20 },
            { "1e3", null },
            { " 5", null },
            { "many", null },
            { "", null },
            { "99999999999999999999999999999999", null },
        };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void NumberInProse_IsReadExactlyOrNotAtAll(string text, decimal? expected) => Assert.Equal(expected, Quantities.Parse(text));

    [Theory]
    [InlineData("毫秒", "ms")]
    [InlineData("milliseconds", "ms")]
    [InlineData("秒钟", "s")]
    [InlineData("seconds", "s")]
    [InlineData("分", "min")]
    [InlineData("个小时", "h")]
    [InlineData("自然日", "d")]
    [InlineData("个月", "mon")]
    [InlineData("GiB", "GB")]
    [InlineData("Mb/s", "MBPS")]
    [InlineData("MB", "MB")]
    [InlineData(" bytes ", "B")]
    [InlineData("", "")]
    public void Unit_HasOneWord(string unit, string expected) => Assert.Equal(expected, Quantities.Normalize(unit));
}
