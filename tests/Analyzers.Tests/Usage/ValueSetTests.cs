using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1008: values that the documentation does not list.</summary>
public sealed class ValueSetTests
{
    [Theory]
    [InlineData("""r.MediaType = {|FST1008:"vedio"|};""")]
    [InlineData("""r.MediaType = {|FST1008:"Video"|};""")]
    [InlineData("""r.MediaType = {|FST1008:""|};""")]
    [InlineData("""r.MediaType = {|FST1008:" video"|};""")]
    [InlineData("""r.MediaType = new MediaType({|FST1008:"vedio"|});""")]
    [InlineData("""r.MediaType = new({|FST1008:"vedio"|});""")]
    [InlineData("""r.MediaType = (MediaType){|FST1008:"vedio"|};""")]
    [InlineData("r.MediaType = {|FST1008:MediaType.Audio|};")]
    [InlineData("""const string which = "vedio"; r.MediaType = {|FST1008:which|};""")]
    [InlineData("""var which = "vedio"; r.MediaType = {|FST1008:which|};""")]
    [InlineData("""MediaType which = "vedio"; r.MediaType = {|FST1008:which|};""")]
    [InlineData("""MediaType which = new("vedio"); r.MediaType = {|FST1008:which|};""")]
    [InlineData("MediaType? which = MediaType.Audio; r.MediaType = {|FST1008:which|};")]
    [InlineData("r.MediaType = flag ? MediaType.Image : {|FST1008:MediaType.Audio|};")]
    [InlineData("""r.MediaType = token ?? {|FST1008:"vedio"|};""")]
    [InlineData("""r.MediaType = size switch { 1 => "image", _ => {|FST1008:"any"|} };""")]
    [InlineData("""r.MediaType = {|FST1008:"vid" + "oe"|};""")]
    [InlineData("""r.MediaType = {|FST1008:@"vedio"|};""")]
    [InlineData(""""r.MediaType = {|FST1008:"""vedio"""|};"""")]
    [InlineData("""r.MediaType = {|FST1008:$"{"ve"}dio"|};""")]
    [InlineData("""Use(new SearchMediaByFaceRequest { MediaType = {|FST1008:"vedio"|} });""")]
    [InlineData("""d.Order = {|FST1008:"ASC"|};""")]
    [InlineData("d.Level = {|FST1008:3|};")]
    [InlineData("d.Level = flag ? 1 : {|FST1008:0|};")]
    public Task OtherValue_ReportsAtTheValue(string statements) => Reports.InStatements(WithRequests(statements));

    [Theory]
    [InlineData("""r.MediaType = "video";""")]
    [InlineData("""r.MediaType = "vi" + "deo";""")]
    [InlineData("r.MediaType = MediaType.Video;")]
    [InlineData("""r.MediaType = new MediaType("image");""")]
    [InlineData("r.MediaType = null;")]
    [InlineData("r.MediaType = default;")]
    [InlineData("r.MediaType = (string)null;")]
    [InlineData("r.MediaType = new MediaType();")]
    [InlineData("r.MediaType = token;")]
    [InlineData("r.MediaType = new MediaType(token);")]
    [InlineData("""var which = "vedio"; if (which == "vedio") which = "video"; r.MediaType = which;""")]
    [InlineData("""MediaType which = "vedio"; if (which == MediaType.Audio || which == "vedio") return; r.MediaType = which;""")]
    [InlineData("""d.Anything = "vedio";""")]
    [InlineData("""d.Order = "asc";""")]
    [InlineData("d.Level = 5;")]
    [InlineData("d.Level = size;")]
    [InlineData("d.Level = null;")]
    [InlineData("""if (r.MediaType == "vedio") Use(r);""")]
    public Task DocumentedOrUnknownValue_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequests(statements));

    [Fact]
    public Task BlankRequiredText_ReportsOnlyThatItIsBlank() =>
        Reports.InStatements("""Use(new NameRequest { Label = "ab", Order = {|FST1002:""|} });""");

    [Fact]
    public Task Message_NamesTheNearestValue() =>
        UsageTest.Messages(
            """
            Use(new SearchMediaByFaceRequest { MediaType = {|#0:"vedio"|} });
            Use(new DescribeRequest { Order = {|#1:"random"|}, Hidden = {|#2:"blue"|} });
            """,
            DiagnosticResult
                .CompilerWarning("FST1008")
                .WithMessage(
                    "MediaType of SearchMediaByFace is 'vedio', which is none of its documented values: "
                        + "did you mean 'video'? (“image or video”)"
                )
                .WithLocation(0),
            DiagnosticResult
                .CompilerWarning("FST1008")
                .WithMessage("Order of Describe is 'random', which is none of its documented values: use one of asc, desc")
                .WithLocation(1),
            DiagnosticResult
                .CompilerWarning("FST1008")
                .WithMessage("Hidden of Describe is '***', which is none of its documented values: use one of red, green")
                .WithLocation(2)
        );

    private static string WithRequests(string statements) =>
        "        var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url }; var d = new DescribeRequest();\n"
        + statements
        + "\nUse(r);";
}
