using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Model;

public sealed class EquatableArrayTests
{
    [Fact]
    public void ArraysOfEqualElements_AreEqual()
    {
        var first = new EquatableArray<string>(["a", "b"]);
        var second = new[] { "a", "b" }.ToEquatableArray();

        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("a c")]
    [InlineData("b a")]
    [InlineData("a")]
    [InlineData("a b c")]
    public void ArraysOfOtherElements_Differ(string other) =>
        Assert.True(new EquatableArray<string>(["a", "b"]) != other.Split(' ').ToEquatableArray());

    [Fact]
    public void ArrayThatWasNeverMade_IsEmpty()
    {
        Assert.Equal(EquatableArray<string>.Empty, new EquatableArray<string>([]));
        Assert.Empty(default(EquatableArray<string>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableArray<string>)[0]);
    }
}
