using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Tests.Json;

public sealed class JsonValueTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\\"b\\\\c\\/d\"", "a\"b\\c/d")]
    [InlineData("\"\\b\\f\\n\\r\\t\"", "\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u4E2D\"", "Aé中")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    public void Text_IsDecoded(string json, string expected) => Assert.Equal(expected, Parse(json).GetString());

    [Fact]
    public void LoneSurrogate_StaysWhatItIs() => Assert.Equal("\uD800", Parse("\"\\uD800\"").GetString());

    [Fact]
    public void Properties_ComeInOrderWithDuplicatesAndLocations()
    {
        var names = new List<string>();
        foreach (var property in Parse("""{"b":[1,{"x":2}],"a":{"y":3},"b":4}""").Properties)
        {
            names.Add($"{property.NameToken.Start}:{property.Name}={property.Value.RawText}");
        }

        Assert.Equal(["1:b=[1,{\"x\":2}]", "17:a={\"y\":3}", "29:b=4"], names);
    }

    [Fact]
    public void Items_ComeInOrder()
    {
        var items = new List<string>();
        foreach (var item in Parse("""[1,[2,3],{"a":[4]},"5"]""").Items)
        {
            items.Add(item.RawText);
        }

        Assert.Equal(["1", "[2,3]", "{\"a\":[4]}", "\"5\""], items);
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "a", "2")]
    [InlineData("""{"ab":1,"a":2}""", "a", "2")]
    [InlineData("""{"\u0061":3}""", "a", "3")]
    [InlineData("""{"x":{"a":1},"a":9}""", "a", "9")]
    public void LastPropertyOfAName_IsFound(string json, string name, string expected)
    {
        Assert.True(Parse(json).TryGetProperty(name, out var value));
        Assert.Equal(expected, value.RawText);
    }

    [Theory]
    [InlineData("""{"A":1}""")]
    [InlineData("""{"x":{"a":1}}""")]
    [InlineData("[\"a\"]")]
    [InlineData("\"a\"")]
    public void MissingProperty_IsNotFound(string json)
    {
        Assert.False(Parse(json).TryGetProperty("a", out var value));
        Assert.Equal(JsonKind.Undefined, value.Kind);
    }

    [Theory]
    [InlineData("\"a\"", "a", true)]
    [InlineData("\"\\u0061\"", "a", true)]
    [InlineData("\"ab\"", "a", false)]
    [InlineData("\"A\"", "a", false)]
    [InlineData("\"\"", "", true)]
    [InlineData("1", "1", false)]
    [InlineData("null", "null", false)]
    public void String_IsComparedByItsText(string json, string text, bool expected) => Assert.Equal(expected, Parse(json).IsString(text));

    [Fact]
    public void TextInsideAValue_IsFoundThereOnly()
    {
        Parse("""{"a":["x"],"b":["y"]}""").TryGetProperty("b", out var value);

        Assert.True(value.Contains("\"y\""));
        Assert.False(value.Contains("x") || value.Contains("Y") || default(JsonValue).Contains(""));
    }

    [Fact]
    public void ValueThatDoesNotExist_IsEmptyInEveryWay()
    {
        var value = default(JsonValue);

        Assert.Equal(
            (JsonKind.Undefined, false, 0, 0, "", ""),
            (value.Kind, value.Exists, value.Start, value.Length, value.RawText, value.GetString())
        );
        Assert.False(value.Properties.MoveNext() || value.Items.MoveNext() || value.IsString(""));
    }

    private static JsonValue Parse(string json) => JsonText.Parse(json, JsonSyntax.Strict, TestContext.Current.CancellationToken).Root;
}
