using System.Text;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Json;

/// <summary>Texts far larger than any document.</summary>
public sealed class LargeTextTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void TenMegabytesOfValues_AreRead() => AssertRead(10 * Megabyte);

    [Fact]
    public void HundredMegabytesOfValues_AreRead()
    {
        LongRuns.OnlyLong("takes a gigabyte");
        AssertRead(100 * Megabyte);
    }

    [Theory]
    [InlineData("\"", "x", "\"")]
    [InlineData("\"", "\\u0041", "\"")]
    [InlineData("", "1", "")]
    [InlineData("0.", "0", "")]
    [InlineData("", " ", "1")]
    [InlineData("/*", "*", "*/ 1")]
    public void OneTokenOfMegabytes_IsRead(string start, string part, string end)
    {
        var text = start + new StringBuilder().Insert(0, part, 4 * Megabyte / part.Length) + end;
        Assert.Null(JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Error);
    }

    [Fact]
    public void HundredThousandEqualKeys_AreReadAndTheLastCounts()
    {
        var operations = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"\"Find\":{{\"summary\":\"{i}\"}},"));
        var result = Sample.Compile(
            $$"""
            {"version":"1.0","info":{"style":"RPC","product":"A","version":"1"},"endpoints":[],
             "apis":{ {{operations}} "Find":{"summary":"last"} } }
            """
        );
        Assert.Equal("last", Assert.Single(result.Model!.Operations).Docs.Summary);
    }

    private static void AssertRead(int length)
    {
        var text = new StringBuilder(length + 100).Append('[');
        for (var i = 0; text.Length < length; i++)
        {
            text.Append("{\"number\":").Append(i).Append(",\"text\":\"some text\",\"list\":[true,null]},\n");
        }

        var document = JsonText.Parse(text.Append("{}]").ToString(), JsonSyntax.Strict, TestContext.Current.CancellationToken);
        Assert.Null(document.Error);
        Assert.Equal(text.Length, document.Root.Length);
    }
}
