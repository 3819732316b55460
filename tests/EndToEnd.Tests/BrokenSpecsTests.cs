using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>Specs that cannot be used, beside one that can.</summary>
public sealed class BrokenSpecsTests(BrokenSpecsTests.BrokenConsumer built) : IClassFixture<BrokenSpecsTests.BrokenConsumer>
{
    public sealed class BrokenConsumer(ToolkitPackage package) : BuiltConsumer(package, "BrokenSpecs");

    /// <summary>The compiler says itself, without a place, that it cannot open an additional file.</summary>
    private static readonly Finding[] OfTheMissingFile = [new("specs/missing.json", 1, 1, 1, 1, "FST0001"), new("", 0, 0, 0, 0, "CS2001")];

    /// <summary>The good spec's client compiles in the same build: no finding stands in the code that uses it.</summary>
    [Fact]
    public void EachBrokenSpec_IsReportedAtItsPlaceAndNothingElseIs()
    {
        Assert.False(built.Build.Succeeded);
        built.Build.AssertFindings("BrokenSpecs", "net10.0", built.Consumer.Expecting(OfTheMissingFile));
    }

    [Fact]
    public void MissingSpec_IsNamed() =>
        Assert.Contains(built.Build.Messages("BrokenSpecs", "net10.0", "FST0001"), message =>
            message.Contains("missing.json", StringComparison.Ordinal)
        );
}
