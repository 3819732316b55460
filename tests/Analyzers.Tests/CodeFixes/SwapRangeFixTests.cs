using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1006.</summary>
public sealed class SwapRangeFixTests
{
    [Theory]
    [InlineData("Use({|FST1006:NumberMatch.Between(13, /* least */ 12)|});", "Use(NumberMatch.Between(12, /* least */ 13));")]
    [InlineData(
        "Use({|FST1006:NumberMatch.Between(13, 12)|}, {|FST1006:NumberMatch.Between(3, 2)|});",
        "Use(NumberMatch.Between(12, 13), NumberMatch.Between(2, 3));"
    )]
    [InlineData(
        """CustomFilters.Parse("{\"intField1\":{|FST1006:{\"gte\":13,\"lte\":2}|}}");""",
        """CustomFilters.Parse("{\"intField1\":{\"gte\":2,\"lte\":13}}");"""
    )]
    [InlineData(
        """CustomFilters.Parse(@"{""intField1"":{|FST1006:{""lte"": 2, ""gte"": 13}|}}");""",
        """CustomFilters.Parse(@"{""intField1"":{""lte"": 13, ""gte"": 2}}");"""
    )]
    [InlineData(
        """"TimeRange.Parse("""{|FST1006:{"gte":1700000000001,"lte":1700000000000}|}""");"""",
        """"TimeRange.Parse("""{"gte":1700000000000,"lte":1700000000001}""");""""
    )]
    public Task InvertedRange_IsSwapped(string statements, string expected) =>
        FixTest<SwapRangeFixProvider>.Statements(Wrap(statements), Wrap(expected));

    [Theory]
    [InlineData("""CustomFilters.Parse("{\"intField1\":{|FST1006:{}|}}");""")]
    [InlineData("""CustomFilters.Parse("{\"intField1\":{|FST1006:[]|}}");""")]
    [InlineData("Use({|FST1006:NumberMatch.AnyOf()|});")]
    public Task NothingToCompareWith_IsLeftToTheDeveloper(string statements) => FixTest<SwapRangeFixProvider>.NoFix(Wrap(statements));

    private static string Wrap(string statements) => statements + "\nstatic void Use(params object[] values) { }";
}
