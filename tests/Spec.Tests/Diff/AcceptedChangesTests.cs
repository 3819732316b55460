using CsCheck;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

public sealed class AcceptedChangesTests
{
    private static readonly SpecChange Change = Compared.Single(Sample.WithSchema("{}"), Sample.WithParameters(""));

    [Theory]
    [InlineData(null, "param-removed Find.X\n")]
    [InlineData("", "param-removed Find.X\n")]
    [InlineData("param-removed Find.X", "param-removed Find.X\n")]
    [InlineData("# Why\n\na\nz", "# Why\n\na\nparam-removed Find.X\nz\n")]
    [InlineData("a\r\nz\r\n", "a\r\nparam-removed Find.X\r\nz\r\n")]
    [InlineData("z", "param-removed Find.X\nz\n")]
    [InlineData("\n \nz\n", "\n \nparam-removed Find.X\nz\n")]
    [InlineData("  param-removed Find.X \n", "  param-removed Find.X \n")]
    [InlineData("a\n# z\n", "a\n# z\nparam-removed Find.X\n")]
    [InlineData("# param-removed Find.X\n", "# param-removed Find.X\nparam-removed Find.X\n")]
    public void Append_SortsInAndKeepsTheRest(string? text, string expected) =>
        Assert.Equal(expected, AcceptedChanges.Append(text, [Change, Change]));

    [Theory]
    [InlineData("param-removed Find.X", true)]
    [InlineData("\r\n  param-removed Find.X\t\r\n", true)]
    [InlineData("#param-removed Find.X", false)]
    [InlineData("param-removed Find.x", false)]
    [InlineData("param-removed Find.X.Y", false)]
    [InlineData(null, false)]
    public void Parse_AcceptsWholeLines(string? text, bool isAccepted) =>
        Assert.Equal(isAccepted, AcceptedChanges.Parse(new SpecText("a.txt", text)).Contains(Change));

    [Fact]
    public void Append_SortsTheChanges() =>
        Assert.Equal(
            "param-removed Find.A\nparam-removed Find.B\n",
            AcceptedChanges.Append(null, [Change with { Path = "B" }, Change with { Path = "A" }])
        );

    [Fact]
    public void EmptyList_AcceptsNothing()
    {
        Assert.False(AcceptedChanges.None.Contains(Change));
        Assert.Empty(AcceptedChanges.None.Lines);
        Assert.Empty(AcceptedChanges.Parse(new SpecText("a.txt", null)).Lines);
    }

    [Theory]
    [InlineData("specs/ice.json", "specs/ice.accepted.txt")]
    [InlineData("ice", "ice.accepted.txt")]
    public void DefaultPath_IsBesideTheBaseline(string baseline, string expected) =>
        Assert.Equal(expected, AcceptedChanges.GetDefaultPath(baseline));

    [Fact]
    public void Line_HasItsPlace()
    {
        var line = Assert.Single(AcceptedChanges.Parse(new SpecText("a.txt", "# a\r\n b c \r\n")).Lines);

        Assert.Equal(new AcceptedChange("b c", new SpecLocation("a.txt", 6, 3, 1, 1, 1, 4)), line);
    }

    [Fact]
    public void AcceptedChanges_AreAccepted() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.String)
            .Sample(
                (before, after, text) =>
                {
                    var changes = Compared.Changes(RandomSpec.Create(before).ToJsonString(), RandomSpec.Create(after).ToJsonString());

                    var accepted = AcceptedChanges.Parse(new SpecText("a.txt", AcceptedChanges.Append(text, changes)));

                    Assert.All(changes, c => Assert.True(accepted.Contains(c), c.Id));
                },
                iter: LongRuns.Iterations(50)
            );
}
