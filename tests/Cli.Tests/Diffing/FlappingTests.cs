using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class FlappingTests
{
    [Fact]
    public void ValueThatComesBack_IsMarkedOnBothSides() =>
        Assert.Equal([(null, "3"), ("2", null)], Mark([Changes.Lower()], [Changes.Raise()]));

    [Fact]
    public void ValueThatMovesOn_IsNotMarked() =>
        Assert.Equal([(null, null), (null, null)], Mark([Changes.Lower()], [Changes.Raise(before: "20", after: "60")]));

    [Fact]
    public void OtherPart_IsNotTheSame() =>
        Assert.Equal([(null, null), (null, null)], Mark([Changes.Lower(path: "PageNo")], [Changes.Raise()]));

    [Fact]
    public void OperationThatComesBack_IsMarkedAcrossVersions() =>
        Assert.Equal([(null, "4"), ("2", null)], Mark([Changes.RemoveOperation("Delete")], [], [Changes.AddOperation("Delete")]));

    [Fact]
    public void MiddleOfThree_TakesBackAndIsTakenBack() =>
        Assert.Equal([(null, "3"), ("2", "4"), ("3", null)], Mark([Changes.Lower()], [Changes.Raise()], [Changes.Lower()]));

    [Fact]
    public void TwoChangesOfOneStep_DoNotTakeEachOtherBack() =>
        Assert.Equal([(null, null), (null, null)], Mark([Changes.RemoveOperation("Delete"), Changes.AddOperation("Delete")]));

    [Fact]
    public void SameChangeTwice_IsNoWayBack() =>
        Assert.Equal([(null, null), (null, null)], Mark([Changes.AddOperation("A")], [Changes.AddOperation("A")]));

    private static IEnumerable<(string? Undoes, string? UndoneIn)> Mark(params SpecChange[][] steps) =>
        Flapping
            .Mark([.. steps.Select((changes, i) => Changes.Step($"{i + 1}", $"{i + 2}", changes))])
            .SelectMany(s => s.Changes.Select(c => (c.Undoes, c.UndoneIn)));
}
