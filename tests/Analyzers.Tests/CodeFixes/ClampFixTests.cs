using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1001.</summary>
public sealed class ClampFixTests
{
    [Theory]
    [InlineData("r.PageSize = {|FST1001:51|};", "r.PageSize = 50;")]
    [InlineData("r.PageSize = {|FST1001:-3|};", "r.PageSize = 1;")]
    [InlineData("r.PageSize = /* many */ {|FST1001:TooMany|} /* so many */; // all", "r.PageSize = /* many */ 50 /* so many */; // all")]
    [InlineData("r.PageSize = flag ? {|FST1001:51|} : 50;", "r.PageSize = flag ? 50 : 50;")]
    [InlineData("r.PageSize = {|FST1001:51|}; r.PageNo = {|FST1001:0|};", "r.PageSize = 50; r.PageNo = 1;")]
    [InlineData("m.Ratio = {|FST1001:0.1|};", "m.Ratio = 0.5;")]
    [InlineData("m.Share = {|FST1001:2f|};", "m.Share = 1.5f;")]
    [InlineData("m.Id = {|FST1001:long.MaxValue|};", "m.Id = 9223372036854775806;")]
    [InlineData("m.Debt = {|FST1001:5|};", "m.Debt = -1;")]
    [InlineData(
        "Use(new MeasureItem { Weight = {|FST1001:6|} }, new MeasureItem { Weight = {|FST1001:0|} });",
        "Use(new MeasureItem { Weight = 5 }, new MeasureItem { Weight = 1 });"
    )]
    public Task WrongValue_BecomesTheNearestAllowed(string statement, string expected) =>
        FixTest<ClampFixProvider>.Statements(Wrap(statement), Wrap(expected));

    private static string Wrap(string statement) =>
        $$"""
            var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url };
            var m = new MeasureRequest();
            {{statement}}
            Use(r);
            static void Use(params object[] values) { }
            """;
}
