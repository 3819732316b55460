using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests;

/// <summary>What an operation costs does not depend on how many there are. Memory is counted, since time is not the same twice.</summary>
public sealed class LargeSpecTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void MemoryPerOperation_StaysFlat(bool hasOverlay, bool isOfAnotherSpec)
    {
        Measure(10, hasOverlay, isOfAnotherSpec);
        var few = Measure(100, hasOverlay, isOfAnotherSpec);
        var many = Measure(1600, hasOverlay, isOfAnotherSpec);

        Assert.InRange(many / few, 0.5, 1.25);
    }

    [Fact]
    public void SyntheticDocumentAndOverlay_AreSound()
    {
        var result = Sample.Compile(LargeSpec.Of(50), LargeSpec.OverlayOf(50));

        Assert.All(result.Findings, f => Assert.Equal("FST0008", f.RuleId));
        Assert.Equal(Enumerable.Range(0, 50).Select(LargeSpec.NameOf), result.Model!.Operations.Select(o => o.WireName));
        Assert.All(result.Model.Operations, o => Assert.NotNull(o.Paging));
        Assert.Equal((12, 16, 50), (result.Model.Components.Count, result.Model.Enums.Count, result.Model.Links.Count));
        ModelNames.AssertSound(result.Model);
    }

    [Fact]
    public void OverlayOfAnotherSpec_AddsNoOperation() =>
        Assert.Equal(
            4,
            Sample
                .Compile(LargeSpec.Of(4), LargeSpec.OverlayOf(4).Replace("ListThings", "Other", StringComparison.Ordinal))
                .Model!.Operations.Count
        );

    /// <summary>Allocated bytes per operation.</summary>
    private static double Measure(int operations, bool hasOverlay, bool isOfAnotherSpec)
    {
        var document = LargeSpec.Of(operations);
        var overlay = LargeSpec
            .OverlayOf(operations)
            .Replace("ListThings", isOfAnotherSpec ? "ListThongs" : "ListThings", StringComparison.Ordinal);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sample.Compile(document, hasOverlay ? overlay : null);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)operations;
    }
}
