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
    public void Values_are_named(string values, string expected)
    {
        var request = Sample.Operation(Sample.WithSchema($$"""{"type":"string","enum":{{values}} }""")).Request;

        Assert.Equal(expected, string.Join(" ", Assert.Single(request.Enums).Values.Select(v => $"{v.Name}={v.WireValue}")));
    }

    [Fact]
    public void Titles_tell_what_values_mean()
    {
        var request = Sample.Operation(Sample.WithSchema("""{"type":"string","enum":["a","b","c"],"enumValueTitles":{"a":"first ","b":"b","z":"last"}}""")).Request;

        Assert.Equal([("a", "first"), ("b", ""), ("c", "")], Assert.Single(request.Enums).Values.Select(v => (v.WireValue, v.Summary)));
    }
}
