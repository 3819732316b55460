using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1006: ranges and lists that can match nothing.</summary>
public sealed class FilterExtentTests
{
    private const string Utc = "DateTimeOffset.FromUnixTimeMilliseconds";

    [Theory]
    [InlineData("""{"intField1":{|FST1006:{"gte":13,"lte":12}|}}""")]
    [InlineData("""{"intField1":{|FST1006:{"lte":12,"gte":13}|}}""")]
    [InlineData("""{"intField1":{|FST1006:{"gte":9223372036854775807,"lte":9223372036854775806}|}}""")]
    [InlineData("""{"intField1":{|FST1006:{}|}}""")]
    [InlineData("""{"intField1":{|FST1006:[]|}}""")]
    [InlineData("""{"strField1":{|FST1006:[ ]|},"intField1":{|FST1006:{ }|}}""")]
    public Task TextThatMatchesNothing_ReportsAtTheObjectOrList(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{"intField1":{"gte":12,"lte":12}}""")]
    [InlineData("""{"intField1":{"gte":12}}""")]
    [InlineData("""{"intField1":{"lte":12}}""")]
    [InlineData("""{"intField1":[0],"strField1":[""]}""")]
    public Task TextThatMatches_DoesNotReport(string json) => DoesNotReport.InFilter(json);

    [Theory]
    [InlineData("""{"intField1":{"gte":{|FST1005:"13"|},"lte":12}}""")]
    [InlineData("""{"intField1":{"gte":13,"lte":12,{|FST1003:"eq"|}:1}}""")]
    public Task RangeWithAnotherMistake_ReportsOnlyThat(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""NarrowFilters.Parse("{\"span\":{|FST1006:{\"gte\":1.5,\"lte\":1.25}|}}");""")]
    [InlineData("""Use(TimeRange.Parse("{|FST1006:{\"gte\":1700000000001,\"lte\":1700000000000}|}"));""")]
    [InlineData("""Use(TimeRange.Parse("{|FST1006:{}|}"));""")]
    [InlineData("""Use(TimeRange.Parse(@"{|FST1006:{""gte"":2,""lte"":1}|}"));""")]
    [InlineData("""Use(TimeRange.Parse("{|FST1006:{\"gte\":2," + "\"lte\":1}|}"));""")]
    [InlineData("""const int two = 2; Use(TimeRange.Parse($"{|FST1006:{{\"gte\":{two},\"lte\":1}}|}"));""")]
    [InlineData("""CustomFilters.TryParse("{\"intField1\":{|FST1006:[]|}}", out var f); Use(f);""")]
    [InlineData("""TimeRange.TryParse("{|FST1006:{}|}", out var t); Use(t);""")]
    public Task AnySpelling_ReportsTheRange(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("""NarrowFilters.Parse("{\"span\":{\"gte\":1.25,\"lte\":12.5e-1}}");""")]
    [InlineData("""Use(TimeRange.Parse("{\"gte\":1700000000000,\"lte\":1700000000000}"));""")]
    public Task AnySpellingOfARangeThatMatches_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("Use({|FST1006:NumberMatch.Between(13, 12)|});")]
    [InlineData("Use({|FST1006:NumberMatch.Between(maximum: 12, minimum: 13)|});")]
    [InlineData("Use({|FST1006:DecimalMatch.Between(1.5m, 1.25m)|});")]
    [InlineData("var f = new CustomFilters { IntField1 = {|FST1006:NumberMatch.Between(1, -1)|} };")]
    [InlineData("var f = new CustomFilters { IntField1 = flag ? 1 : {|FST1006:NumberMatch.Between(2, 1)|} };")]
    [InlineData("var low = 13; const int high = 12; Use({|FST1006:NumberMatch.Between(low, high)|});")]
    [InlineData("var low = flag ? 13 : 1; Use({|FST1006:NumberMatch.Between(low, 12)|});")]
    [InlineData("Use({|FST1006:NumberMatch.AnyOf()|});")]
    [InlineData("Use({|FST1006:TextMatch.AnyOf()|});")]
    [InlineData("Use({|FST1006:DecimalMatch.AnyOf()|});")]
    [InlineData("Use({|FST1006:NumberMatch.AnyOf(new long[0])|});")]
    [InlineData("Use({|FST1006:NumberMatch.AnyOf(new long[] { })|});")]
    [InlineData("Use({|FST1006:NumberMatch.AnyOf(Array.Empty<long>())|});")]
    [InlineData("Use({|FST1006:TextMatch.AnyOf([])|});")]
    [InlineData("Use({|FST1006:TextMatch.AnyOf(null)|});")]
    public Task TypedFilterThatMatchesNothing_ReportsAtTheFactory(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("Use(NumberMatch.Between(12, 12));")]
    [InlineData("Use(NumberMatch.Between(-1, 1));")]
    [InlineData("Use(NumberMatch.Between(size, 12));")]
    [InlineData("Use(NumberMatch.Between(13, size));")]
    [InlineData("var low = flag ? 1 : 13; var high = flag ? 12 : 20; Use(NumberMatch.Between(low, high));")]
    [InlineData("var low = 13; if (low > 12) low = 12; Use(NumberMatch.Between(low, 12));")]
    [InlineData("var low = 13; var high = size; if (low > high) return; Use(NumberMatch.Between(low, high));")]
    [InlineData("var (low, high) = (13, 12); if (low > high) (low, high) = (high, low); Use(NumberMatch.Between(low, high));")]
    [InlineData("Use(NumberMatch.AnyOf(1));")]
    [InlineData("Use(NumberMatch.AnyOf(new long[size]));")]
    [InlineData("Use(TextMatch.AnyOf(tokens));")]
    [InlineData("Use(TextMatch.AnyOf([.. tokens]));")]
    [InlineData("Use(Math.Clamp(1, 2, 3));")]
    public Task TypedFilterThatMatches_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("Use({|FST1006:TimeRange.Between(" + Utc + "(2), " + Utc + "(1))|});")]
    [InlineData("Use({|FST1006:TimeRange.Between(to: " + Utc + "(1), from: " + Utc + "(2))|});")]
    [InlineData(
        """
            Use(
                {|FST1006:TimeRange.Between(
                    DateTimeOffset.FromUnixTimeSeconds(1700000001),
                    DateTimeOffset.FromUnixTimeSeconds(1700000000)
                )|}
            );
            """
    )]
    [InlineData(
        """
            var from = new DateTimeOffset(2024, 2, 1, 0, 0, 0, TimeSpan.Zero);
            var to = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
            Use({|FST1006:TimeRange.Between(from, to)|});
            """
    )]
    [InlineData("Use({|FST1006:TimeRange.Between(new DateTime(2024, 2, 1, 0, 0, 0, DateTimeKind.Utc), DateTimeOffset.UnixEpoch)|});")]
    [InlineData("Use({|FST1006:TimeRange.Between(DateTimeOffset.MaxValue, DateTimeOffset.MinValue)|});")]
    [InlineData("var from = flag ? " + Utc + "(2) : " + Utc + "(0); Use({|FST1006:TimeRange.Between(from, " + Utc + "(1))|});")]
    public Task TimeRangeTheWrongWayRound_ReportsAtTheFactory(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("Use(TimeRange.Between(" + Utc + "(1), " + Utc + "(1)));")]
    [InlineData("Use(TimeRange.Between(" + Utc + "(size), " + Utc + "(1)));")]
    [InlineData("Use(TimeRange.Between(DateTimeOffset.UtcNow, DateTimeOffset.UnixEpoch));")]
    [InlineData("Use(TimeRange.Between(new DateTime(2024, 2, 1), new DateTime(2024, 1, 1)));")]
    [InlineData("Use(TimeRange.Between(new DateTime(2024, 2, 1, 0, 0, 0, 1), DateTimeOffset.UnixEpoch));")]
    [InlineData(
        """
            Use(
                TimeRange.Between(
                    new DateTimeOffset(2024, 2, 1, 0, 0, 0, TimeSpan.FromHours(8)),
                    new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)
                )
            );
            """
    )]
    [InlineData(
        """
            Use(
                TimeRange.Between(
                    new DateTimeOffset(2024, 13, 1, 0, 0, 0, TimeSpan.Zero),
                    new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)
                )
            );
            """
    )]
    [InlineData(
        "var (from, to) = (" + Utc + "(2), " + Utc + "(1)); if (from > to) (from, to) = (to, from); Use(TimeRange.Between(from, to));"
    )]
    public Task TimeRangeThatMatchesOrIsUnknown_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);
}
