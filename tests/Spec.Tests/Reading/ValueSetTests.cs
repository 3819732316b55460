using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class ValueSetTests
{
    [Theory]
    [InlineData("""["image","video"]""", "Image=image Video=video")]
    [InlineData("""["enable","Enable","ENABLE"]""", "Enable2=enable Enable=Enable Enable3=ENABLE")]
    [InlineData("""["a"," a ","a"]""", "A=a")]
    [InlineData("""[">=","<=","!="]""", "GreaterOrEqual=>= LessOrEqual=<= NotEqual=!=")]
    [InlineData("""["","1","-1"]""", "Empty= Value1=1 Minus1=-1")]
    [InlineData("""["value","Equals","parse","values"]""", "ValueValue=value EqualsValue=Equals ParseValue=parse ValuesValue=values")]
    [InlineData("""["x-value","XValue"]""", "XValueValue=x-value XValueValue2=XValue")]
    [InlineData("""["免费","Not Available"]""", "免费=免费 NotAvailable=Not Available")]
    public void Values_AreNamed(string values, string expected)
    {
        var request = Sample.Operation(Sample.WithSchema($$"""{"type":"string","enum":{{values}} }""")).Request;

        Assert.Equal(expected, string.Join(" ", Assert.Single(request.Enums).Values.Select(v => $"{v.Name}={v.WireValue}")));
    }

    [Theory]
    [InlineData("""["PLAIN_TEXT：纯文本","RICH_TEXT: 富文本"]""", "PlainText=PLAIN_TEXT(纯文本) RichText=RICH_TEXT(富文本)")]
    [InlineData(
        """["basic(基础型)","entry（入门）","Not Available：不可用"]""",
        "Basic=basic(基础型) Entry=entry(入门) NotAvailable=Not Available(不可用)"
    )]
    [InlineData(
        """["CreationTime:ASC","Size (bytes)","a:b：意"]""",
        "CreationTimeASC=CreationTime:ASC SizeBytes=Size (bytes) AB意=a:b：意"
    )]
    [InlineData("""["类型：图片",":图片"]""", "类型图片=类型：图片 图片=:图片")]
    public void ValueWithItsMeaning_IsTheValue(string values, string expected) =>
        Assert.Equal(expected, Describe($$"""{"type":"string","enum":{{values}} }"""));

    [Theory]
    [InlineData("""{"a":"first","b":"second"}""", "A=a(first) B=b(second)")]
    [InlineData(
        """{"Available：正常 ":"Available：正常 ","Deleting：删除中":"Deleting：删除中"}""",
        "Available=Available(正常) Deleting=Deleting(删除中)"
    )]
    [InlineData("{\"\\\"\\\"\":\"全部\",\"酒店服务\":\"酒店服务\"}", "Empty=(全部) 酒店服务=酒店服务()")]
    [InlineData("""{"Not Available":"不可用","有货":"有货"}""", "NotAvailable=Not Available(不可用) 有货=有货()")]
    [InlineData("""{"1":"one","-1":"minus"}""", "Value1=1(one) Minus1=-1(minus)")]
    public void KeysOfTitles_AreValues(string titles, string expected) =>
        Assert.Equal(expected, Describe($$"""{"type":"string","enumValueTitles":{{titles}} }"""));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"默认值为1，最大值为100":"page"}""")]
    [InlineData("""{"a":"first","按时间排序。":"b"}""")]
    [InlineData("""{"{\n 'dbname': test }":"x"}""")]
    [InlineData("""{"":"nothing"}""")]
    public void KeysOfTitlesThatAreProse_AreNoValues(string titles) =>
        Assert.Empty(Sample.Operation(Sample.WithSchema($$"""{"type":"string","enumValueTitles":{{titles}} }""")).Request.Enums);

    [Theory]
    [InlineData("""{"type":"integer","enumValueTitles":{"0(上线)":"0(上线)","1(维护)":"1(维护)"}}""", "0 1")]
    [InlineData("""{"type":"integer","enumValueTitles":{"3(默认值)":"3(默认值)"}}""", "")]
    [InlineData("""{"type":"integer","enumValueTitles":{"默认值为1":"默认值为1"}}""", "")]
    [InlineData("""{"type":"boolean","enumValueTitles":{"true":"yes","false":"no"}}""", "")]
    [InlineData("""{"type":"string","enum":["a"],"enumValueTitles":{"a":"x","b":"y"}}""", "a")]
    public void TitlesOfOtherTypes_AreValuesWhereTheyFit(string schema, string expected) =>
        Assert.Equal(expected, string.Join(" ", Sample.Parameter(schema).Constraints.Values));

    [Fact]
    public void Titles_TellWhatValuesMean()
    {
        var request = Sample
            .Operation(Sample.WithSchema("""{"type":"string","enum":["a","b","c"],"enumValueTitles":{"a":"first ","b":"b","z":"last"}}"""))
            .Request;

        Assert.Equal([("a", "first"), ("b", ""), ("c", "")], Assert.Single(request.Enums).Values.Select(v => (v.WireValue, v.Summary)));
    }

    private static string Describe(string schema) =>
        string.Join(
            " ",
            Assert
                .Single(Sample.Operation(Sample.WithSchema(schema)).Request.Enums)
                .Values.Select(v =>
                    $"{v.Name}={v.WireValue}"
                    + (v.Summary.Length > 0 || schema.Contains("Titles", StringComparison.Ordinal) ? $"({v.Summary})" : "")
                )
        );
}
