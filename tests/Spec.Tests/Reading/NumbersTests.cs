using System.Globalization;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class NumbersTests
{
    public static TheoryData<string?, decimal?> Decimals { get; } =
        new()
        {
            { "0", 0 },
            { "-0", 0 },
            { "50", 50 },
            { "+50", 50 },
            { " 50 ", 50 },
            { "1e2", 100 },
            { "0.10", 0.1m },
            { "12345678901234567890.123456789", 12345678901234567890.123456789m },
            { "79228162514264337593543950335", decimal.MaxValue },
            { "79228162514264337593543950336", decimal.MaxValue },
            { "-1e300", decimal.MinValue },
            { "1e999", null },
            { "NaN", null },
            { "Infinity", null },
            { "1,000", null },
            { "0x10", null },
            { "one", null },
            { "", null },
            { null, null },
        };

    public static TheoryData<string, decimal?> PlainNumbers { get; } =
        new()
        {
            { "50", 50 },
            { "-20", -20 },
            { "+1", 1 },
            { "0.5", 0.5m },
            { "1e2", null },
            { " 50", null },
            { "1,000", null },
            { "1e300", null },
            { "100000000000000000000000000000", null },
            { "", null },
            { "-", null },
        };

    public static TheoryData<double, decimal> Doubles { get; } =
        new()
        {
            { 0.1, 0.1m },
            { 0.30000000000000004, 0.30000000000000004m },
            { 1e20, 100000000000000000000m },
            { -2.5, -2.5m },
            { 1e-40, 0 },
            { 1e300, decimal.MaxValue },
            { -1e300, decimal.MinValue },
            { double.MaxValue, decimal.MaxValue },
        };

    [Theory]
    [MemberData(nameof(Decimals))]
    public void Text_IsADecimalOrTheNearestEnd(string? text, decimal? expected) => Assert.Equal(expected, Numbers.ParseDecimal(text));

    [Theory]
    [MemberData(nameof(PlainNumbers))]
    public void PlainText_IsANumberOnlyWithoutExponentAndBlanks(string text, decimal? expected) =>
        Assert.Equal(expected, Numbers.ParsePlain(text));

    [Theory]
    [MemberData(nameof(Doubles))]
    public void Double_BecomesTheDecimalOfItsShortestText(double value, decimal expected) =>
        Assert.Equal(expected, Numbers.ToDecimal(value));

    [Theory]
    [InlineData("2147483647", ApiTypeKind.Int32, true)]
    [InlineData("2147483648", ApiTypeKind.Int32, false)]
    [InlineData("2147483648", ApiTypeKind.Int64, true)]
    [InlineData("9223372036854775808", ApiTypeKind.Int64, false)]
    [InlineData("1.0", ApiTypeKind.Int64, false)]
    [InlineData("1.0", ApiTypeKind.Double, true)]
    [InlineData("1e999", ApiTypeKind.Double, false)]
    [InlineData("True", ApiTypeKind.Boolean, true)]
    [InlineData("yes", ApiTypeKind.Boolean, false)]
    [InlineData("yes", ApiTypeKind.String, true)]
    [InlineData("", ApiTypeKind.Int32, false)]
    public void Text_IsOfAKindOrNot(string text, ApiTypeKind kind, bool expected) => Assert.Equal(expected, Numbers.IsOfKind(text, kind));

    [Fact]
    public void Culture_ChangesNoNumber()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = odd;

            Assert.Equal((-1.5m, 1.5m, "-1.5"), (Numbers.ParseDecimal("-1.5"), Numbers.ParsePlain("1.5"), Numbers.ToText(-1.5m)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
