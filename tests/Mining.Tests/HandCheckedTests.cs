using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

/// <summary>
/// Measured against people's reading of 662 texts of the corpus, at the default confidence. docs/mining.md tells the numbers.
/// </summary>
public sealed class HandCheckedTests : IClassFixture<HandCheckedSample>
{
    private readonly HandCheckedSample _sample;

    public HandCheckedTests(HandCheckedSample sample)
    {
        _sample = sample;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Proposals_AreRight(int sample)
    {
        var proposed = _sample.Rows.Where(r => r.Row.Sample == sample && r.Proposed.Length > 0).ToList();
        var wrong = proposed.Where(r => r.Proposed != r.Row.Expected).ToList();

        Assert.True(1 - ((double)wrong.Count / proposed.Count) >= 0.97, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData(MiningFamily.Range)]
    [InlineData(MiningFamily.Values)]
    [InlineData(MiningFamily.Default)]
    [InlineData(MiningFamily.Length)]
    [InlineData(MiningFamily.Count)]
    public void ProposalsOfEachFamily_AreRight(MiningFamily family)
    {
        var proposed = _sample.Rows.Where(r => r.Row.Family == family && r.Proposed.Length > 0).ToList();
        var wrong = proposed.Where(r => r.Proposed != r.Row.Expected).ToList();

        Assert.True(1 - ((double)wrong.Count / proposed.Count) >= 0.97, string.Join("\n", wrong));
    }

    [Fact]
    public void ConstraintsThatStandInProse_AreFound()
    {
        var drawnFromRows = _sample.Rows.Where(r => !r.Row.IsProposal && r.Row.HoldsConstraint).ToList();
        var missed = drawnFromRows.Where(r => r.Proposed != r.Row.Expected).ToList();

        Assert.True(drawnFromRows.Count >= 100 && 1 - ((double)missed.Count / drawnFromRows.Count) >= 0.85, string.Join("\n", missed));
    }

    [Fact]
    public void RowsThatHoldConstraints_AreCovered()
    {
        Assert.True(_sample.Rows.Count >= 600);
        var missed = _sample.Rows.Where(r => r.Row.HoldsConstraint && r.Proposed.Length == 0).ToList();

        Assert.True(missed.Count <= 0.05 * _sample.Rows.Count, string.Join("\n", missed));
    }
}
