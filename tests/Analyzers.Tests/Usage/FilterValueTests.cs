using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1005: values of the wrong type, modes that a field does not take.</summary>
public sealed class FilterValueTests
{
    [Theory]
    [InlineData("""{"intField1":{|FST1005:"x"|}}""")]
    [InlineData("""{"intField1":{|FST1005:"12"|}}""")]
    [InlineData("""{"intField1":{|FST1005:12.5|}}""")]
    [InlineData("""{"intField1":{|FST1005:12.0|}}""")]
    [InlineData("""{"intField1":{|FST1005:1e2|}}""")]
    [InlineData("""{"intField1":{|FST1005:null|}}""")]
    [InlineData("""{"intField1":{|FST1005:true|}}""")]
    [InlineData("""{"intField1":{|FST1005:false|}}""")]
    [InlineData("""{"intField1":{|FST1005:9223372036854775808|}}""")]
    [InlineData("""{"intField1":{|FST1005:-9223372036854775809|}}""")]
    [InlineData("""{"intField1":[1,{|FST1005:"a"|}]}""")]
    [InlineData("""{"intField1":[{|FST1005:null|},1,{|FST1005:1.5|}]}""")]
    [InlineData("""{"intField1":{"gte":{|FST1005:"1"|}}}""")]
    [InlineData("""{"intField1":{"gte":1,"lte":{|FST1005:null|}}}""")]
    [InlineData("""{"intField1":{"gte":{|FST1005:{}|}}}""")]
    [InlineData("""{"intField1":{"gte":{|FST1005:[1]|},"lte":{|FST1005:2.5|}}}""")]
    [InlineData("""{"intField1":{"lte":{|FST1005:1e2|}}}""")]
    [InlineData("""{"strField1":{|FST1005:12|}}""")]
    [InlineData("""{"strField1":{|FST1005:null|}}""")]
    [InlineData("""{"strField1":["a",{|FST1005:1|},{|FST1005:true|}]}""")]
    [InlineData("""{"intField1":{|FST1005:"x"|},"strField1":{|FST1005:1|}}""")]
    public Task WrongType_ReportsAtTheValue(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{"intField1":9223372036854775807}""")]
    [InlineData("""{"intField1":-9223372036854775808}""")]
    [InlineData("""{"intField1":-0}""")]
    [InlineData("""{"intField1":{"gte":-1,"lte":0}}""")]
    [InlineData("""{"strField1":""}""")]
    [InlineData("""{"strField1":"12"}""")]
    [InlineData("""{"strField1":["\u0061","b"]}""")]
    public Task RightType_DoesNotReport(string json) => DoesNotReport.InFilter(json);

    [Theory]
    [InlineData("""{"strField1":{|FST1005:{"gte":1}|}}""")]
    [InlineData("""{"strField1":{|FST1005:{}|}}""")]
    [InlineData("""{"strField1":{|FST1005:{"value":"a"}|}}""")]
    public Task RangeOfText_ReportsAtTheRange(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{"intField1":{"gte":1,{|FST1005:"gte"|}:2}}""")]
    [InlineData("""{"intField1":{"lte":1,"gte":0,{|FST1005:"lte"|}:2}}""")]
    public Task BoundTwice_ReportsAtTheSecond(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{"one":{|FST1005:[1]|}}""")]
    [InlineData("""{"one":{|FST1005:{"gte":1}|}}""")]
    [InlineData("""{"some":{|FST1005:"a"|}}""")]
    [InlineData("""{"span":{|FST1005:1|}}""")]
    [InlineData("""{"span":{|FST1005:[1,2]|}}""")]
    [InlineData("""{"share":{|FST1005:"1"|}}""")]
    [InlineData("""{"share":{|FST1005:1e99|}}""")]
    public Task NarrowField_ReportsOtherModesAndTypes(string json) => Reports.InStatements($"""""NarrowFilters.Parse("""{json}""");""""");

    [Fact]
    public Task ObjectInAListOfAnUnknownType_ReportsOnlyTheMode() =>
        Reports.InStatements(""""NarrowFilters.Parse("""{"odd":[{|FST1003:{}|}]}""");"""");

    [Theory]
    [InlineData("""{"one":1,"some":["a"],"span":{"gte":0.5,"lte":1e2},"share":12.5}""")]
    [InlineData("""{"share":[1,2.5,1e2]}""")]
    [InlineData("""{"odd":"x"}""")]
    public Task ValueThatANarrowFieldTakes_DoesNotReport(string json) =>
        DoesNotReport.InStatements($"""""NarrowFilters.Parse("""{json}""");""""");

    [Theory]
    [InlineData("""{"gte":{|FST1005:"2024-01-01"|}}""")]
    [InlineData("""{"gte":{|FST1005:1.5|},"lte":{|FST1005:null|}}""")]
    [InlineData("""{"gte":{|FST1005:1e12|}}""")]
    [InlineData("""{"lte":{|FST1005:12.0|}}""")]
    [InlineData("""{"lte":{|FST1005:253402300800000|}}""")]
    [InlineData("""{"gte":1,{|FST1005:"gte"|}:2}""")]
    public Task BoundThatIsNoTime_ReportsAtTheBound(string json) => Reports.InTimeRange(json);

    [Theory]
    [InlineData("""{"gte":-62135596800000,"lte":253402300799999}""")]
    public Task BoundsThatAreTimes_DoesNotReport(string json) => DoesNotReport.InTimeRange(json);

    [Theory]
    [InlineData("""CustomFilters.Parse("{\"intField1\":{|FST1005:\"x\"|}}");""")]
    [InlineData("""CustomFilters.Parse("{\x22intField1\x22:{|FST1005:\x22x\x22|}}");""")]
    [InlineData("""CustomFilters.Parse(@"{""intField1"":{|FST1005:""x""|}}");""")]
    [InlineData("""CustomFilters.Parse("{\"intField1\":" + "{|FST1005:\"" + "x\"|}" + "}");""")]
    [InlineData("""const string bad = "\"x\""; CustomFilters.Parse($"{{\"intField1\":{{|FST1005:bad|}}}}");""")]
    [InlineData("""const string bad = "\"x\""; CustomFilters.Parse("{\"intField1\":" + {|FST1005:bad|} + "}");""")]
    [InlineData("""const string text = "{\"intField1\":\"x\"}"; CustomFilters.Parse({|FST1005:text|});""")]
    [InlineData("""CustomFilters.TryParse("{\"intField1\":{|FST1005:null|}}", out var f); Use(f);""")]
    [InlineData("""TimeRange.TryParse("{\"gte\":{|FST1005:null|}}", out var t); Use(t);""")]
    [InlineData("""var n = flag ? "1" : "\"x\""; CustomFilters.Parse("{\"intField1\":" + {|FST1005:n|} + "}");""")]
    public Task AnySpelling_ReportsTheToken(string statements) => Reports.InStatements(statements);

    [Fact]
    public Task RawText_ReportsTheToken() =>
        Reports.InStatements(
            """"
            CustomFilters.Parse("""
                {
                    "intField1": [1,
                        {|FST1005:"two"|}]
                }
                """);
            """"
        );

    [Theory]
    [InlineData("var f = new NarrowFilters { One = {|FST1005:NumberMatch.AtLeast(1)|} };")]
    [InlineData("var f = new NarrowFilters(); f.One = {|FST1005:NumberMatch.AnyOf(1, 2)|};")]
    [InlineData("""var f = new NarrowFilters(); f.Some = {|FST1005:"a"|};""")]
    [InlineData("var f = new NarrowFilters(); f.Some = {|FST1005:TextMatch.Exactly(token)|};")]
    [InlineData("var f = new NarrowFilters(); f.Span = {|FST1005:1.5m|};")]
    [InlineData("var f = new NarrowFilters(); f.Span = flag ? DecimalMatch.AtMost(1) : {|FST1005:DecimalMatch.Exactly(2)|};")]
    [InlineData("var m = NumberMatch.AtMost(1); var f = new NarrowFilters { One = {|FST1005:m|} };")]
    [InlineData("void Set(NarrowFilters given) => given.One = {|FST1005:NumberMatch.AtMost(1)|}; Set(null);")]
    public Task ModeThatTheFieldDoesNotTake_ReportsAtTheValue(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData(
        """
            var f = new NarrowFilters
            {
                One = 1,
                Some = TextMatch.AnyOf("a"),
                Span = DecimalMatch.Between(1, 2),
                Share = 1.5m,
                Odd = NumberMatch.AtLeast(1),
            };
            """
    )]
    [InlineData("var f = new NarrowFilters { One = null, Some = null };")]
    [InlineData("var f = new NarrowFilters(); f.Share = 1; Use(f); f.Share = DecimalMatch.AnyOf(1, 2);")]
    public Task ModeThatTheFieldTakes_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("Use(TextMatch.Exactly({|FST1005:null|}));")]
    [InlineData("""Use(TextMatch.AnyOf("a", {|FST1005:null|}));""")]
    [InlineData("Use(TextMatch.Exactly(flag ? {|FST1005:null|} : token));")]
    public Task NullValue_ReportsAtTheNull(string statements) => Reports.InStatements(statements);

    [Fact]
    public Task Messages_NameFieldValueAndFix() =>
        UsageTest.Messages(
            """CustomFilters.Parse("{\"intField1\":{|#0:1.5|},\"strField1\":{|#1:{\"gte\":1}|}}");""",
            Expect("'intField1' takes whole numbers of 64 bits, but this is 1.5: write one, or remove it", 0),
            Expect("'strField1' of CustomFilters cannot be matched by a range: use one value or a list of values", 1)
        );

    private static DiagnosticResult Expect(string message, int location) =>
        DiagnosticResult.CompilerError("FST1005").WithMessage(message).WithLocation(location);
}
