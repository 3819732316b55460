using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1003, FST1004 and FST1007 in text.</summary>
public sealed class FilterTextTests
{
    [Theory]
    [InlineData("""{"intField1":12}""")]
    [InlineData("""{"intField1":[12,13],"strField1":"a","strField2":["a","b"]}""")]
    [InlineData("""{"intField1":{"gte":1,"lte":2}}""")]
    [InlineData("""{"\u0069ntField1":12}""")]
    [InlineData(""" { } """)]
    public Task RightFilter_DoesNotReport(string json) => DoesNotReport.InFilter(json);

    [Theory]
    [InlineData("""{"intField1":12,{|FST1003:"intField1"|}:{"gte":1}}""")]
    [InlineData("""{"intField1":1,{|FST1003:"intField1"|}:2,{|FST1003:"intField1"|}:3}""")]
    [InlineData("""{"intField1":[1,{|FST1003:{"gte":2}|}]}""")]
    [InlineData("""{"intField1":[1,{|FST1003:[2,3]|},{|FST1003:{}|}]}""")]
    [InlineData("""{"intField1":{"gte":1,{|FST1003:"eq"|}:2}}""")]
    [InlineData("""{"intField1":{{|FST1003:"value"|}:"a"}}""")]
    public Task SecondMode_ReportsAtTheSecond(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{{|FST1004:"intFeild1"|}:1}""")]
    [InlineData("""{{|FST1004:"IntField1"|}:1}""")]
    [InlineData("""{{|FST1004:""|}:1,{|FST1004:"zzz"|}:{"gte":1,"x":2}}""")]
    [InlineData("""{"intField1":1,{|FST1004:"intfield1"|}:1}""")]
    public Task UnknownField_ReportsAtItsName(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{"intField1":1{|FST1007:,|}}""")]
    [InlineData("""{"intField1":{|FST1007:x|}}""")]
    [InlineData("""{"intField1":1 {|FST1007:/* one */|}}""")]
    [InlineData("""{|FST1007:[1,2]|}""")]
    [InlineData("""{|FST1007:null|}""")]
    [InlineData("""{|FST1007:12|}""")]
    [InlineData("""{"intField1":1{|FST1007:|}""")]
    public Task TextThatIsNoObject_Reports(string json) => Reports.InFilter(json);

    [Theory]
    [InlineData("""{"gte":1,{|FST1003:"lt"|}:2}""")]
    [InlineData("""{|FST1007:[1]|}""")]
    [InlineData("""{"gte":1{|FST1007:,|}}""")]
    public Task WrongTimeRange_ReportsAtTheToken(string json) => Reports.InTimeRange(json);

    [Theory]
    [InlineData("""{"gte":1,"lte":2}""")]
    public Task RightTimeRange_DoesNotReport(string json) => DoesNotReport.InTimeRange(json);

    [Fact]
    public Task TryParse_Reports() =>
        Reports.InStatements("""CustomFilters.TryParse("{{|FST1004:\"x\"|}:1}", out var filter); Use(filter);""");

    [Fact]
    public Task NamedArguments_Reports() =>
        Reports.InStatements("""CustomFilters.TryParse(value: out var filter, json: "{{|FST1004:\"x\"|}:1}"); Use(filter);""");

    [Theory]
    [InlineData("""const string json = "{\"x\":1}"; CustomFilters.Parse({|FST1004:json|});""")]
    [InlineData("""var json = "[]"; CustomFilters.Parse({|FST1007:json|});""")]
    [InlineData("""CustomFilters.Parse(flag ? token : "{|FST1007:[]|}");""")]
    public Task TextHeldElsewhere_ReportsWhereItIsPassed(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("""CustomFilters.Parse("{{|FST1004:\"intFeild1\"|}:1}");""")]
    [InlineData("""CustomFilters.Parse("{{|FST1004:\u0022intFeild1\u0022|}:1}");""")]
    [InlineData("""CustomFilters.Parse(@"{{|FST1004:""intFeild1""|}:1}");""")]
    [InlineData("""CustomFilters.Parse("{" + "{|FST1004:\"int" + "Feild1\"|}" + ":1}");""")]
    [InlineData("""const string field = "intFeild1"; CustomFilters.Parse($"{{{|FST1004:\"{field}\"|}:1}}");""")]
    [InlineData("""const string field = "intFeild1"; CustomFilters.Parse("{{|FST1004:\"" + field + "\"|}:1}");""")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest
            {
                CustomFilters = CustomFilters.Parse(token ?? "{{|FST1007:,|}}"),
                UtcCreate = TimeRange.Parse("{|FST1007:[]|}"),
            };
            Use(r);
            """
    )]
    public Task AnySpelling_ReportsTheToken(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("CustomFilters.Parse(token);")]
    [InlineData("""CustomFilters.Parse("{" + token + "}");""")]
    [InlineData("""int.Parse("{,}");""")]
    [InlineData("""System.Text.Json.JsonDocument.Parse("{,}");""")]
    public Task UnknownOrForeignText_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);
}
