using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1009: length and pattern of text.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("""d.Title = {|FST1009:"a"|};""")]
    [InlineData("""d.Title = {|FST1009:""|};""")]
    [InlineData("""d.Title = {|FST1009:"123456789"|};""")]
    [InlineData("""d.Title = {|FST1009:"12345678\u0039"|};""")]
    [InlineData("""d.Title = {|FST1009:@"1234""6789"|};""")]
    [InlineData("""d.Title = {|FST1009:"12345" + "6789"|};""")]
    [InlineData("""d.Title = {|FST1009:$"{"123456"}789"|};""")]
    [InlineData(""""d.Title = {|FST1009:"""123456789"""|};"""")]
    [InlineData("""const string name = "123456789"; d.Title = {|FST1009:name|};""")]
    [InlineData("""var name = "a"; d.Title = {|FST1009:name|};""")]
    [InlineData("""d.Title = token ?? {|FST1009:"a"|};""")]
    [InlineData("""d.Title = flag ? {|FST1009:"a"|} : "ab";""")]
    [InlineData("""d.Mark = {|FST1009:"12345"|};""")]
    [InlineData("""d.Code = {|FST1009:"aB"|};""")]
    [InlineData("""d.Code = {|FST1009:"abc1"|};""")]
    [InlineData("""d.Code = {|FST1009:" "|};""")]
    [InlineData("""d.Code = {|FST1009:"abc\n"|};""")]
    [InlineData("""d.Choice = {|FST1009:"ab"|};""")]
    [InlineData("""Use(new DescribeRequest { Code = {|FST1009:"1"|} });""")]
    [InlineData("""Use(new NameRequest { Label = {|FST1009:"a"|}, Order = "asc" });""")]
    public Task WrongText_ReportsAtTheText(string statements) => Reports.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("""d.Title = "ab";""")]
    [InlineData("""d.Title = "12345678";""")]
    [InlineData("d.Title = null;")]
    [InlineData("d.Title = token;")]
    [InlineData("""d.Title = token + "123456789";""")]
    [InlineData("""d.Mark = "";""")]
    [InlineData("""d.Mark = "1234";""")]
    [InlineData("""d.Code = "abc";""")]
    [InlineData("""d.Code = "";""")]
    [InlineData("""d.Choice = "a";""")]
    [InlineData("""d.Broken = "anything";""")]
    [InlineData("""d.Slow = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";""")]
    [InlineData("""var name = "a"; if (name.Length < 2) name = "ab"; d.Title = name;""")]
    public Task RightOrUnknownText_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequest(statements));

    [Fact]
    public Task BlankRequiredText_ReportsOnlyThatItIsBlank() =>
        Reports.InStatements("""Use(new NameRequest { Label = {|FST1002:" "|}, Order = "asc" });""");

    [Fact]
    public Task Messages_HideSensitiveText() =>
        UsageTest.Messages(
            """Use(new DescribeRequest { Title = {|#0:"a"|}, Code = {|#1:"A"|}, Password = {|#2:"A"|} });""",
            Expect("Title of Describe has 1 characters, but must have at least 2: lengthen it (“2 to 8 characters”)", 0),
            Expect("Code of Describe is 'A', but must match the pattern [a-z]+: correct it", 1),
            Expect("Password of Describe is '***', but must match the pattern [a-z]+: correct it", 2)
        );

    private static DiagnosticResult Expect(string message, int location) =>
        DiagnosticResult.CompilerError("FST1009").WithMessage(message).WithLocation(location);

    private static string WithRequest(string statements) => "        var d = new DescribeRequest();\n" + statements + "\nUse(d);";
}
