using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.WhereAndWhen;

/// <summary>Each way to spell a text in C#: the token that is wrong, the same text right, and a finding at the text's very end.</summary>
public sealed class LiteralFormTests
{
    private const string Q3 = "\"\"\"";
    private const string Q4 = "\"\"\"\"";

    [Theory]
    [InlineData(
        """
            "{{|FST1004:\"x\"|}:1}"
            """
    )]
    [InlineData(
        """
            "{{|FST1004:\x22\u0078\U00000022|}:1}"
            """
    )]
    [InlineData(
        """
            @"{{|FST1004:""x""|}:1}"
            """
    )]
    [InlineData($$$"""{{{Q3}}}{{|FST1004:"x"|}:1}{{{Q3}}}""")]
    [InlineData($$$"""{{{Q4}}}{{|FST1004:"x"|}:1}{{{Q4}}}""")]
    [InlineData(Q3 + "\n    {\n      {|FST1004:\"x\"|}: 1\n    }\n    " + Q3)]
    [InlineData(
        """
            $"{{{|FST1004:\"x\"|}:1}}"
            """
    )]
    [InlineData(
        """
            $@"{{{|FST1004:""x""|}:1}}"
            """
    )]
    [InlineData(
        """
            "{" + "{|FST1004:\"x\"|}" + ":1}"
            """
    )]
    [InlineData(
        """
            $"{"{"}{|FST1004:\"x\"|}:1}}"
            """
    )]
    public Task WrongToken_ReportsExactlyTheToken(string literal) => Reports.InStatements($"CustomFilters.Parse({literal});");

    [Theory]
    [InlineData(
        """
            "{\"intField1\":1}"
            """
    )]
    [InlineData(
        """
            "{\x22\u0069ntField1\U00000022:1}"
            """
    )]
    [InlineData(
        """
            @"{""intField1"":1}"
            """
    )]
    [InlineData($$"""{{Q3}}{"intField1":1}{{Q3}}""")]
    [InlineData($$"""{{Q4}}{"intField1":1}{{Q4}}""")]
    [InlineData(Q3 + "\n    {\n      \"intField1\": 1\n    }\n    " + Q3)]
    [InlineData(
        """
            $"{{\"intField1\":{TooMany}}}"
            """
    )]
    [InlineData(
        """
            $@"{{""intField1"":1}}"
            """
    )]
    [InlineData(
        """
            "{" + "\"intField1\"" + ":1}"
            """
    )]
    public Task RightText_DoesNotReport(string literal) => DoesNotReport.InStatements($"CustomFilters.Parse({literal});");

    [Theory]
    [InlineData(
        """
            "{\"intField1\":1{|FST1007:,|}}"
            """
    )]
    [InlineData(
        """
            @"{""intField1"":1{|FST1007:,|}}"
            """
    )]
    [InlineData($$$"""{{{Q3}}}{"intField1":1{|FST1007:,|}}{{{Q3}}}""")]
    [InlineData(Q3 + "\n    {\n      \"intField1\": 1{|FST1007:,|}\n    }\n    " + Q3)]
    [InlineData(
        """
            $"{{\"intField1\":1{|FST1007:,|}}}"
            """
    )]
    [InlineData(
        """
            "{" + "\"intField1\":1{|FST1007:,|}" + "}"
            """
    )]
    public Task MistakeAtTheEnd_ReportsExactlyTheToken(string literal) => Reports.InStatements($"CustomFilters.Parse({literal});");
}
