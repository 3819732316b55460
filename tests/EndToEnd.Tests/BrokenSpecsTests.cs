using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>Specs that cannot be used, beside one that can.</summary>
public sealed class BrokenSpecsTests(BrokenSpecsTests.BrokenConsumer built) : IClassFixture<BrokenSpecsTests.BrokenConsumer>
{
    public sealed class BrokenConsumer(ToolkitPackage package) : BuiltConsumer(package, "BrokenSpecs");

    /// <summary>The good spec's client compiles in the same build: no finding stands in the code that uses it.</summary>
    [Fact]
    public void EachBrokenSpec_IsReportedAtItsPlaceAndNothingElseIs()
    {
        Assert.False(built.Build.Succeeded);
        Assert.Equal(built.Consumer.Expected, built.Build.Findings("BrokenSpecs", "net10.0"));
    }

    [Fact]
    public void MissingSpec_IsNamed() => Assert.Contains(built.Build.Messages("BrokenSpecs", "net10.0", "FST0001"), message => message.Contains("missing.json", StringComparison.Ordinal));
}
