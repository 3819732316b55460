using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Model;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_of_equal_elements_are_equal()
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
    public void Arrays_of_other_elements_differ(string other) =>
        Assert.True(new EquatableArray<string>(["a", "b"]) != other.Split(' ').ToEquatableArray());

    [Fact]
    public void Array_that_was_never_made_is_empty()
    {
        Assert.Equal(EquatableArray<string>.Empty, new EquatableArray<string>([]));
        Assert.Empty(default(EquatableArray<string>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableArray<string>)[0]);
    }
}
