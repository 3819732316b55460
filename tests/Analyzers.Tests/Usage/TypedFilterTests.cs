using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1013: filter text that could be typed.</summary>
public sealed class TypedFilterTests
{
    [Theory]
    [InlineData("""CustomFilters.Parse({|FST1013:"{\"intField1\":12}"|});""")]
    [InlineData("""CustomFilters.Parse({|FST1013:@"{""intField1"":[12,13]}"|});""")]
    [InlineData("""CustomFilters.Parse({|FST1013:"{}"|});""")]
    [InlineData("""CustomFilters.Parse({|FST1013:"{\"strField1\":" + "\"a\"}"|});""")]
    [InlineData("""const string value = "1"; CustomFilters.Parse({|FST1013:$"{{\"intField1\":{value}}}"|});""")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest
            {
                CustomFilters = CustomFilters.Parse({|FST1013:"{\"intField1\":{\"gte\":1}}"|}),
            };
            Use(r);
            """
    )]
    public Task RightText_ReportsTheSuggestion(string statements) => Reports.SuggestionsInStatements(statements);

    [Fact]
    public Task RawText_ReportsTheSuggestion() =>
        Reports.SuggestionsInStatements(
            """"
            CustomFilters.Parse({|FST1013:"""
                { "intField1": 12 }
                """|});
            """"
        );

    [Theory]
    [InlineData("""CustomFilters.Parse("{\"intField1\":{|FST1005:null|}}");""")]
    [InlineData("""CustomFilters.Parse("{{|FST1004:\"x\"|}:1}");""")]
    [InlineData("""CustomFilters.Parse("{|FST1007:[]|}");""")]
    public Task WrongText_ReportsTheMistakeAndNoSuggestion(string statements) => Reports.SuggestionsInStatements(statements);

    [Theory]
    [InlineData("""CustomFilters.Parse(token);""")]
    [InlineData("""CustomFilters.Parse("{\"strField1\":\"" + token + "\"}");""")]
    [InlineData("""CustomFilters.Parse(flag ? token : "{}");""")]
    [InlineData("""const string json = "{}"; CustomFilters.Parse(json);""")]
    [InlineData("""CustomFilters.TryParse("{}", out var f); Use(f);""")]
    [InlineData("""TimeRange.Parse("{\"gte\":1700000000000}");""")]
    public Task UnknownTextOrOtherCall_DoesNotReport(string statements) => DoesNotReport.SuggestionsInStatements(statements);
}
