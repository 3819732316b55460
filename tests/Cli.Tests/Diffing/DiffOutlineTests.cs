using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class DiffOutlineTests
{
    [Fact]
    public void Operations_StandApartFromWhatChangedInside()
    {
        var outline = DiffOutline.Create(
            Changes.Step(Changes.AddOperation("Add"), Changes.Lower(), Changes.RemoveOperation("Delete"), Changes.AddOperation("More"))
        );

        Assert.Equal(["Delete"], outline.Removed.Select(c => c.Change.Operation));
        Assert.Equal(["Add", "More"], outline.Added.Select(c => c.Change.Operation));
        Assert.Equal(["1 operation removed", "2 operations added"], outline.Lists.Select(l => l.Title));
        Assert.Equal(["Search"], outline.Groups.Select(g => g.Name));
    }

    [Fact]
    public void Groups_HaveTheWorstFirst()
    {
        var outline = DiffOutline.Create(
            Changes.Step(Changes.Raise(), Changes.ChangeComponent("Tree"), Changes.Lower("Other"), Changes.Lower(), Changes.ChangeService())
        );

        Assert.Equal(SpecChangeClass.Breaking, outline.Groups[0].Worst);
        Assert.Equal(outline.Groups.Select(g => g.Worst).OrderDescending(), outline.Groups.Select(g => g.Worst));
        Assert.Equal(["Other", "Search", "component Tree", "service"], outline.Groups.Select(g => g.Name).Order(StringComparer.Ordinal));
        Assert.All(outline.Groups, g => Assert.Equal(g.Changes.Max(c => c.Change.Class), g.Worst));
    }

    [Fact]
    public void NoChanges_AreNoGroupsAndNoLists()
    {
        var outline = DiffOutline.Create(Changes.Step());

        Assert.Empty(outline.Groups);
        Assert.Empty(outline.Lists);
    }

    [Theory]
    [InlineData("specs/old.json", "specs/new.json", "old.json", "new.json")]
    [InlineData("old.json", "new.json", "old.json", "new.json")]
    [InlineData("git:HEAD:specs/ice.json", "specs/ice.json", "git:HEAD:specs/ice.json", "specs/ice.json")]
    [InlineData("a/b/1.json", "2.json", "1.json", "2.json")]
    public void ShortNames_TellTheVersionsApart(string before, string after, string shortBefore, string shortAfter) =>
        Assert.Equal((shortBefore, shortAfter), Changes.Step(before, after).ShortNames);

    [Fact]
    public void Summary_CountsEachClass()
    {
        var step = Changes.Step(Changes.Lower(), Changes.RemoveOperation("A"), Changes.AddOperation("B"));

        Assert.Equal("2 breaking, 0 risky, 1 compatible", step.Summary);
        Assert.Equal(2, step.Count(SpecChangeClass.Breaking));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("3.json", null, "taken back in 3.json")]
    [InlineData(null, "1.json", "takes back what 1.json changed")]
    [InlineData("3.json", "1.json", "takes back what 1.json changed; taken back in 3.json")]
    public void Note_NamesTheOtherVersions(string? undoneIn, string? undoes, string? note) =>
        Assert.Equal(note, new DiffChange(Changes.Lower(), undoneIn, undoes).Note);
}
