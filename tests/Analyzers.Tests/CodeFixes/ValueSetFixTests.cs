using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1008.</summary>
public sealed class ValueSetFixTests
{
    [Theory]
    [InlineData("""r.MediaType = {|FST1008:"vedio"|};""", "r.MediaType = MediaType.Video;")]
    [InlineData("""r.MediaType = /* a */ {|FST1008:@"Video"|} /* b */; // c""", "r.MediaType = /* a */ MediaType.Video /* b */; // c")]
    [InlineData("""r.MediaType = flag ? {|FST1008:"vedio"|} : {|FST1008:"imge"|};""", """r.MediaType = flag ? "video" : "image";""")]
    [InlineData("""d.Order = {|FST1008:"acs"|};""", """d.Order = "asc";""")]
    [InlineData("""const string Order = "decs"; d.Order = {|FST1008:Order|};""", """const string Order = "decs"; d.Order = "desc";""")]
    public Task UndocumentedValue_BecomesTheNearest(string statements, string expected) =>
        FixTest<ValueSetFixProvider>.Statements(Wrap(statements), Wrap(expected));

    [Theory]
    [InlineData("""r.MediaType = {|FST1008:"hologram"|};""")]
    public Task NothingNear_IsLeftToTheDeveloper(string statements) => FixTest<ValueSetFixProvider>.NoFix(Wrap(statements));

    private static string Wrap(string statements) =>
        $"var r = new SearchMediaByFaceRequest {{ FaceSearchToken = token, PersonImageUrl = url }}; "
        + $"var d = new DescribeRequest(); {statements}\nUse(r); Use(d);";
}
