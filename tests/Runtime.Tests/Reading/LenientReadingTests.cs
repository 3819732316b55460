using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Reading;

public sealed class LenientReadingTests
{
    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    [InlineData("1.50", "1.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    [InlineData("{ \"a\": 1 }", "{ \"a\": 1 }")]
    [InlineData("[1, 2]", "[1, 2]")]
    [InlineData("null", null)]
    [InlineData("\"2024-01-01T00:00:00Z\"", "2024-01-01T00:00:00Z")]
    [InlineData("\"\\u4e2d\\n\\\"\\/\\\\\\b\\f\\r\\t\"", "中\n\"/\\\b\f\r\t")]
    public void String_TakesAnything(string json, string? expected)
    {
        var answer = Member("Text", json);

        Assert.Equal(expected, answer.Text);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Fact]
    public void LoneSurrogate_IsKept() => Assert.Equal("a\ud800b", Member("Text", "\"a\\ud800b\"").Text);

    [Theory]
    [InlineData("163", 163L)]
    [InlineData("\"163\"", 163L)]
    [InlineData("\" 163 \"", 163L)]
    [InlineData("163.0", 163L)]
    [InlineData("\"163.0\"", 163L)]
    [InlineData("1e2", 100L)]
    [InlineData("-5", -5L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("\"\\u00316\"", 16L)]
    [InlineData("\"+5\"", 5L)]
    [InlineData("\"1e2\"", 100L)]
    [InlineData("0", 0L)]
    [InlineData("null", null)]
    public void Integer_IsUnderstood(string json, long? expected)
    {
        var answer = Member("Long", json);

        Assert.Equal(expected, answer.Long);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"many\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{\"a\":1}")]
    [InlineData("9223372036854775808")]
    [InlineData("9223372036854775808.0")]
    [InlineData("-9223372036854775809")]
    [InlineData("-9223372036854775809.0")]
    [InlineData("1e400")]
    [InlineData("\"5x\"")]
    [InlineData("\"1,000\"")]
    public void ValueThatIsNoInteger_IsKept(string json)
    {
        var answer = Member("Long", json);

        Assert.Null(answer.Long);
        Assert.Equal(json, answer.AdditionalProperties["Long"].GetRawText());
    }

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483648", null)]
    [InlineData("-2147483649", null)]
    public void IntegerBeyond32Bits_IsKept(string json, int? expected)
    {
        var answer = Member("Int", json);

        Assert.Equal(expected, answer.Int);
        Assert.Equal(expected is null ? [json] : [], answer.AdditionalProperties.Values.Select(value => value.GetRawText()));
    }

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("1E-07", 1e-7)]
    [InlineData("3", 3.0)]
    [InlineData("\" -3 \"", -3.0)]
    [InlineData("\"1e2\"", 100.0)]
    public void Number_IsUnderstood(string json, double expected)
    {
        var answer = Member("Double", json);

        Assert.Equal(expected, answer.Double);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Theory]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"-Infinity\"")]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    [InlineData("\"1e999\"")]
    [InlineData("\"1,5\"")]
    [InlineData("true")]
    [InlineData("\"half\"")]
    [InlineData("{}")]
    public void ValueThatIsNoFiniteNumber_IsKept(string json)
    {
        var answer = Member("Double", json);

        Assert.Null(answer.Double);
        Assert.Equal(json, answer.AdditionalProperties["Double"].GetRawText());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"TRUE\"", true)]
    [InlineData("1", true)]
    [InlineData("\"0\"", false)]
    [InlineData("false", false)]
    [InlineData("\"false\"", false)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\" True \"", true)]
    [InlineData("\"\\u0074rue\"", true)]
    [InlineData("\"f\\u0061lse\"", false)]
    public void Boolean_IsUnderstood(string json, bool expected)
    {
        var answer = Member("Flag", json);

        Assert.Equal(expected, answer.Flag);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("2")]
    [InlineData("1.0")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    [InlineData("[true]")]
    public void ValueThatIsNoBoolean_IsKept(string json)
    {
        var answer = Member("Flag", json);

        Assert.Null(answer.Flag);
        Assert.Equal(json, answer.AdditionalProperties["Flag"].GetRawText());
    }

    [Fact]
    public void FreeForm_IsAsItWas() =>
        Assert.Equal("""{"a":[1.50,null]}""", Member("Any", """{"a":[1.50,null]}""").Any!.Value.GetRawText());

    [Fact]
    public void Bytes_AreBase64() => Assert.Equal([1, 2, 255], Member("Bytes", "\"AQL/\"").Bytes!);

    [Theory]
    [InlineData("\"no!\"")]
    [InlineData("5")]
    [InlineData("[1]")]
    [InlineData("{\"a\":1}")]
    public void ValueThatIsNoBase64_IsKept(string json)
    {
        var answer = Member("Bytes", json);

        Assert.Null(answer.Bytes);
        Assert.Equal(json, answer.AdditionalProperties["Bytes"].GetRawText());
    }

    [Fact]
    public void TextOfARange_IsRead() =>
        Assert.Equal(TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(5)), Member("Range", "\"{\\\"gte\\\":5}\"").Range);

    [Fact]
    public void ObjectForATextOfARange_IsRead() =>
        Assert.Equal(TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(5)), Member("Range", "{\"gte\":5}").Range);

    [Fact]
    public void TextThatIsNoRange_IsKept() =>
        Assert.Equal("\"soon\"", Member("Range", "\"soon\"").AdditionalProperties["Range"].GetRawText());

    [Fact]
    public void TextOfAFilter_IsRead() =>
        Assert.Equal(NumberMatch.Exactly(5), Member("Filter", "\"{\\\"intField1\\\":5}\"").Filter!.IntField1);

    [Fact]
    public void TextThatIsNoFilter_IsKept() => Assert.Equal("\"?\"", Member("Filter", "\"?\"").AdditionalProperties["Filter"].GetRawText());

    private static FaceResponse Member(string name, string json) =>
        Answers.Read($$"""{"Code":"before","{{name}}":{{json}},"Unknown":1}""", new FaceResponse()) is var answer && Check(answer)
            ? answer
            : throw new InvalidOperationException();

    /// <summary>Whatever stands in the middle, what is around it is read.</summary>
    private static bool Check(FaceResponse answer)
    {
        Assert.Equal("before", answer.Code);
        Assert.Equal(1, answer.AdditionalProperties["Unknown"].GetInt32());
        var rest = answer.AdditionalProperties.Where(entry => entry.Key != "Unknown").ToArray();
        answer.Forget("Unknown");
        Assert.Equal(rest.Length, answer.AdditionalProperties.Count);
        return true;
    }
}
