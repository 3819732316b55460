using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1010.</summary>
public sealed class MillisecondsFixTests
{
    [Theory]
    [InlineData(
        """TimeRange.Parse("{\"gte\":{|FST1010:1700000000|},\"lte\":{|FST1010:1700000001|}}");""",
        """TimeRange.Parse("{\"gte\":1700000000000,\"lte\":1700000001000}");"""
    )]
    [InlineData("""TimeRange.Parse(@"{""gte"": {|FST1010:1700000000|} }");""", """TimeRange.Parse(@"{""gte"": 1700000000000 }");""")]
    public Task SecondsInText_BecomeMilliseconds(string statements, string expected) =>
        FixTest<MillisecondsFixProvider>.Statements(statements, expected);

    [Fact]
    public Task SecondsInCode_AreReadAsSeconds() =>
        FixTest<MillisecondsFixProvider>.Statements(
            "TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(/* 2023 */ {|FST1010:1700000000|}));",
            "TimeRange.Since(DateTimeOffset.FromUnixTimeSeconds(/* 2023 */ 1700000000));"
        );
}
