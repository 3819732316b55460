using CsCheck;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Filters;

public sealed class FilterParsingTests
{
    private static readonly Gen<NumberMatch> Numbers = Gen.OneOf(
        Gen.Long.Select(NumberMatch.Exactly),
        Gen.Long.Array[1, 5].Select(NumberMatch.AnyOf),
        Gen.Long.Select(NumberMatch.AtLeast),
        Gen.Long.Select(NumberMatch.AtMost),
        Gen.Select(Gen.Long, Gen.Long).Select((a, b) => NumberMatch.Between(Math.Min(a, b), Math.Max(a, b)))
    );

    private static readonly Gen<TextMatch> Texts = Gen.OneOf(
        Gen.String.Select(TextMatch.Exactly),
        Gen.String.Array[1, 4].Select(TextMatch.AnyOf)
    );

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"intField1":12}""")]
    [InlineData("""{"intField1":[12,13],"price":1.50,"strField1":"a"}""")]
    [InlineData("""{"intField1":{"gte":12,"lte":13},"price":{"lte":0.5},"strField1":["a","b"]}""")]
    public void FilterText_GoesThereAndBack(string json) => Assert.Equal(json, FaceFilter.Parse(json).ToString());

    [Fact]
    public void FilterText_MayBeSpacedAndOrderedFreely() =>
        Assert.Equal(
            """{"intField1":{"gte":1,"lte":2},"strField1":"a"}""",
            FaceFilter.Parse(" { \"strField1\" : \"\\u0061\" ,\n \"intField1\" : { \"lte\" : 2 , \"gte\" : 1 } } ").ToString()
        );

    [Theory]
    [InlineData("", "not valid JSON at character 1")]
    [InlineData("null", "JSON object")]
    [InlineData("[]", "JSON object")]
    [InlineData("""{"intField1":12""", "not valid JSON at character")]
    [InlineData("""{"intField1":12,}""", "not valid JSON at character")]
    [InlineData("""{/*c*/}""", "not valid JSON at character")]
    [InlineData("""{} x""", "not valid JSON at character")]
    [InlineData("""{"intfield1":12}""", "At character 2: there is no field \"intfield1\" (fields: intField1, price, strField1)")]
    [InlineData("""{"intField1":12,"intField1":{"gte":1}}""", "At character 17: \"intField1\" stands there twice")]
    [InlineData("""{"intField1":"x"}""", "At character 14: \"intField1\" takes a 64-bit whole number, but this is x")]
    [InlineData("""{"intField1":12.5}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":12.0}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":1e2}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":9223372036854775808}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":null}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":true}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":[]}""", "is empty")]
    [InlineData("""{"intField1":[1,"a"]}""", "At character 17: \"intField1\" takes a 64-bit whole number")]
    [InlineData("""{"intField1":[1,[2]]}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":[1,{"gte":1}]}""", "takes a 64-bit whole number")]
    [InlineData("""{"intField1":{}}""", "neither \"gte\" nor \"lte\"")]
    [InlineData("""{"intField1":{"gt":1}}""", "takes only \"gte\" and \"lte\"")]
    [InlineData("""{"intField1":{"gte":1,"gte":2}}""", "twice")]
    [InlineData("""{"intField1":{"gte":2,"lte":1}}""", "can match nothing")]
    [InlineData("""{"intField1":{"gte":null}}""", "takes a 64-bit whole number")]
    [InlineData("""{"price":[1]}""", "does not take a list of values")]
    [InlineData("""{"price":"1"}""", "takes a number")]
    [InlineData("""{"strField1":{"gte":"a"}}""", "does not take a range")]
    [InlineData("""{"strField1":5}""", "takes text")]
    [InlineData("""{"strField1":"中","intField1":"x"}""", "At character 30")]
    public void WrongText_NamesTheProblemAndThePlace(string json, string expected)
    {
        Assert.Contains(expected, Assert.Throws<FormatException>(() => FaceFilter.Parse(json)).Message, StringComparison.Ordinal);
        Assert.False(FaceFilter.TryParse(json, out var value));
        Assert.Null(value);
    }

    [Fact]
    public void NullText_IsAnArgumentError()
    {
        Assert.Throws<ArgumentNullException>(() => FaceFilter.Parse(null!));
        Assert.False(FaceFilter.TryParse(null, out _));
    }

    [Fact]
    public void DeepNesting_IsAFormatError() =>
        Assert.Throws<FormatException>(() => FaceFilter.Parse("{\"intField1\":" + new string('[', 100_000)));

    [Fact]
    public void AnyFilter_GoesThereAndBack() =>
        Gen.Select(Numbers, Texts)
            .Sample(
                (numbers, texts) =>
                {
                    var filter = new FaceFilter { IntField1 = numbers, StrField1 = texts };
                    var text = filter.ToString();
                    var parsed = FaceFilter.Parse(text);

                    Assert.Equal(numbers, parsed.IntField1);
                    Assert.Equal(text, parsed.ToString());
                }
            );

    [Fact]
    public void AnyText_IsAFilterOrAFormatError() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["{}[]\":,gtelintField1 0-.e"], 0, 40])
            .Sample(text =>
            {
                if (FaceFilter.TryParse(text, out var filter))
                {
                    Assert.Equal(filter!.ToString(), FaceFilter.Parse(filter.ToString()).ToString());
                }
            });
}
