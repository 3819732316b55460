using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Tests.Json;

/// <summary>What RFC 8259 accepts.</summary>
public sealed class JsonAcceptTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "1.5",
        "0.1",
        "-0.0",
        "1e1",
        "1E1",
        "1e+1",
        "1e-1",
        "0e0",
        "123.456e-789",
        "-1.0E+02",
        "100000000000000000000000000000000",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a\"",
        "\" \"",
        "\"\\\"\"",
        "\"\\\\\"",
        "\"\\/\"",
        "\"\\b\\f\\n\\r\\t\"",
        "\"\\u0000\"",
        "\"\\uD834\\uDD1E\"",
        "\"\\ud800\"",
        "\"\\uDC00\\uD800\"",
        "\"\u007f\"",
        "\"\u0080\"",
        "\"\u2028\u2029\"",
        "\"é€😀\"",
        "\"/*no comment*/\"",
        "\"\uFEFF\"",
        "\"\uD800\"",
        "[]",
        "[ ]",
        "[1]",
        "[1,2]",
        "[ 1 , 2 ]",
        "[[]]",
        "[[],[[]],{}]",
        "[null,true,false,0,\"\"]",
        "[\n1\r\n,\t2]",
        "{}",
        "{ }",
        "{\"a\":1}",
        "{\"a\":1,\"b\":2}",
        "{\"a\":{\"a\":{}}}",
        "{\"\":0}",
        "{\"a\":1,\"a\":2}",
        "{\"a\" : [ ] }",
        "{\"\\u0061\":1}",
        " 1",
        "1 ",
        "\r\n\t 1 \t\n\r",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void ValidText_IsReadInBothSyntaxes(string text)
    {
        Assert.Null(JsonText.Parse(text, JsonSyntax.Strict, TestContext.Current.CancellationToken).Error);
        Assert.Null(JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Error);
    }

    [Fact]
    public void DeepestNestingThatIsAllowed_IsRead()
    {
        var text = new string('[', 512) + new string(']', 512);

        Assert.Null(JsonText.Parse(text, JsonSyntax.Strict, TestContext.Current.CancellationToken).Error);
    }

    [Theory]
    [InlineData("\uFEFF{}")]
    [InlineData("// before\n{}")]
    [InlineData("{} // after")]
    [InlineData("{/* here */}")]
    [InlineData("{\"a\"/**/:/***/1/*\n*/}")]
    [InlineData("[1,]")]
    [InlineData("[1, // last\n]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[//\r1]")]
    [InlineData("//\n1//")]
    [InlineData("1/**/")]
    public void RelaxedText_IsRead(string text) =>
        Assert.Null(JsonText.Parse(text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Error);
}
