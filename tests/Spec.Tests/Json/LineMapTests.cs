using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Tests.Json;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("abc", 3, 0, 3)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\r\rb", 3, 2, 0)]
    [InlineData("a\u0085b", 2, 1, 0)]
    [InlineData("a\u2028b\u2029c", 4, 2, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("a\fb\vc", 4, 0, 4)]
    public void Offset_IsFoundInItsLine(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).GetPosition(offset));
}
