using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1010: seconds where milliseconds are meant.</summary>
public sealed class TimeUnitTests
{
    private const string Utc = "DateTimeOffset.FromUnixTimeMilliseconds";

    [Theory]
    [InlineData("""TimeRange.Parse("{\"gte\":{|FST1010:1700000000|}}")""")]
    [InlineData("""TimeRange.Parse("{\"gte\":{|FST1010:1000000000|},\"lte\":{|FST1010:100000000000|}}")""")]
    [InlineData("""TimeRange.Parse("{\"gte\":1600000000000,\"lte\":{|FST1010:1700000000|}}")""")]
    [InlineData("""TimeRange.Parse(@"{""gte"":{|FST1010:1700000000|}}")""")]
    [InlineData("""TimeRange.Parse("{\"gte\":{|FST1010:17000" + "00000|}}")""")]
    [InlineData("""TimeRange.Parse($"{{\"gte\":{"{|FST1010:1700000000|}"}}}")""")]
    [InlineData("""TimeRange.TryParse("{\"lte\":{|FST1010:1700000000|}}", out _)""")]
    [InlineData("TimeRange.Since(" + Utc + "({|FST1010:1700000000|}))")]
    [InlineData("TimeRange.Until(" + Utc + "({|FST1010:1000000000|}))")]
    [InlineData("TimeRange.Until(" + Utc + "({|FST1010:100_000_000_000|}))")]
    [InlineData("TimeRange.Between(" + Utc + "({|FST1010:1700000000|}), " + Utc + "({|FST1010:1700086400|}))")]
    [InlineData("TimeRange.Between(" + Utc + "(1600000000000), " + Utc + "({|FST1010:1700000000|}))")]
    [InlineData("TimeRange.Since(" + Utc + "(flag ? {|FST1010:1700000000|} : 1700000000000))")]
    [InlineData("TimeRange.Since(flag ? DateTimeOffset.UnixEpoch : " + Utc + "({|FST1010:1700000000|}))")]
    public Task Seconds_ReportsAtTheNumber(string expression) => Reports.InStatements($"Use({expression});");

    [Theory]
    [InlineData("var from = " + Utc + "(1700000000); Use(TimeRange.Since({|FST1010:from|}));")]
    [InlineData("var from = 1700000000; Use(TimeRange.Since(" + Utc + "({|FST1010:from|})));")]
    [InlineData("""const string json = "{\"gte\":1700000000}"; Use(TimeRange.Parse({|FST1010:json|}));""")]
    public Task SecondsHeldElsewhere_ReportsWhereTheyArePassed(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("""TimeRange.Parse("{\"gte\":1700000000000}")""")]
    [InlineData("""TimeRange.Parse("{\"gte\":999999999,\"lte\":100000000001}")""")]
    [InlineData("""TimeRange.Parse("{\"gte\":0}")""")]
    [InlineData("""TimeRange.Parse("{\"gte\":-1700000000}")""")]
    [InlineData("""CustomFilters.Parse("{\"intField1\":1700000000}")""")]
    [InlineData("NumberMatch.AtLeast(1700000000)")]
    [InlineData("TimeRange.Since(" + Utc + "(1700000000000))")]
    [InlineData("TimeRange.Since(" + Utc + "(999999999))")]
    [InlineData("TimeRange.Since(" + Utc + "(100000000001))")]
    [InlineData("TimeRange.Since(DateTimeOffset.FromUnixTimeSeconds(1700000000))")]
    [InlineData("TimeRange.Since(new DateTimeOffset(1972, 1, 1, 0, 0, 0, TimeSpan.Zero))")]
    [InlineData("TimeRange.Since(" + Utc + "(size))")]
    [InlineData(Utc + "(1700000000)")]
    public Task MillisecondsOrUnknown_DoesNotReport(string expression) => DoesNotReport.InStatements($"Use({expression});");

    [Fact]
    public Task Message_SaysTheMilliseconds() =>
        UsageTest.Messages(
            "Use(TimeRange.Since(" + Utc + "({|#0:1700000000|})));",
            DiagnosticResult
                .CompilerWarning("FST1010")
                .WithMessage("TimeRange takes times in milliseconds, but 1700000000 is one in seconds: use 1700000000000")
                .WithLocation(0)
        );
}
