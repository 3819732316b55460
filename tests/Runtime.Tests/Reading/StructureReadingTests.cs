using System.Text;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Reading;

public sealed class StructureReadingTests
{
    [Fact]
    public void UnknownMembers_AreKeptAtEveryLevel()
    {
        var answer = Answers.Read("""{"Face":{"Name":"a","Odd":[1,{"x":2}]},"More":"m"}""");

        Assert.Equal("""[1,{"x":2}]""", answer.Face!.AdditionalProperties["Odd"].GetRawText());
        Assert.Equal("m", answer.AdditionalProperties["More"].GetString());
    }

    [Fact]
    public void NoUnknownMembers_GiveAnEmptyMap() => Assert.Empty(Answers.Read("{}").AdditionalProperties);

    [Fact]
    public void KeptValues_OutliveTheText()
    {
        var text = Encoding.UTF8.GetBytes("""{"More":[1,2]}""");
        var answer = new FaceResponse();
        ApiMembers.Read(text, isBinary: false, answer);
        Array.Clear(text);

        Assert.Equal("[1,2]", answer.AdditionalProperties["More"].GetRawText());
    }

    [Theory]
    [InlineData("""{"Long":1,"Long":2}""", 2L)]
    [InlineData("""{"Long":1,"Long":null}""", null)]
    [InlineData("""{"Long":"x","Long":3}""", 3L)]
    public void LastOfTwins_Wins(string json, long? expected)
    {
        var answer = Answers.Read(json);

        Assert.Equal(expected, answer.Long);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Theory]
    [InlineData("""{"long":1}""", 1L, 0)]
    [InlineData("""{"LONG":1}""", 1L, 0)]
    [InlineData("""{"Long":1,"long":2}""", 1L, 1)]
    [InlineData("""{"long":2,"Long":1}""", 1L, 0)]
    [InlineData("{\"L\\u006fng\":1}", 1L, 0)]
    public void NameInAnotherCase_CountsUnlessTheExactOneIsThere(string json, long expected, int kept)
    {
        var answer = Answers.Read(json);

        Assert.Equal(expected, answer.Long);
        Assert.Equal(kept, answer.AdditionalProperties.Count);
    }

    [Theory]
    [InlineData("""{"Name":"a","Score":1,"Inner":{}}""")]
    [InlineData("""{"Inner":{},"Score":1,"Name":"a"}""")]
    [InlineData("""{"Score":1,"x":0,"Inner":{},"y":0,"Name":"a"}""")]
    [InlineData("""{"score":1,"INNER":{},"Name":"a"}""")]
    [InlineData("""{"Name":"first","Score":1,"Inner":{},"Name":"a"}""")]
    public void Members_ComeInAnyOrder(string json)
    {
        var face = Answers.Read($$"""{"Face":{{json}},"Code":"after"}""").Face!;

        Assert.Equal(("a", 1, true), (face.Name, face.Score, face.Inner is not null));
    }

    [Theory]
    [InlineData("""{"Größe":1,"größe":2,"Grösse":3,"\u0047röße":4}""", 4L, 2)]
    [InlineData("""{"größe":2}""", 2L, 0)]
    public void NameBeyondAscii_IsFound(string json, long expected, int kept)
    {
        var answer = Answers.Read(json, new NamedBeyondAscii());

        Assert.Equal((expected, null), (answer.Value, answer.BytesAsLetters));
        Assert.Equal(kept, answer.AdditionalProperties.Count);
    }

    [Fact]
    public void ListsInsideLists_KeepTheirElementsApart()
    {
        const string Json =
            """{"Wrapped":{"Face":[{"Name":"a"},{"Name":"b","Friends":[{"Name":"c"},{"Name":"d","Friends":[]}]},{"Name":"e"}]}}""";

        Assert.Equal("a b(c d()) e", Names(Answers.Read(Json).Wrapped!.Face));

        static string Names(IEnumerable<Face>? faces) =>
            string.Join(' ', faces!.Select(face => face.Friends is { } friends ? $"{face.Name}({Names(friends)})" : face.Name));
    }

    [Fact]
    public void ListLongerThanItsMemoryAtFirst_IsRead()
    {
        var names = Enumerable.Range(0, 10_000).Select(index => $"{index}").ToArray();

        Assert.Equal(names, Answers.Read(JsonSerializer.Serialize(names), new Whole.List()).Body!);
        Assert.Equal(["a"], Answers.Read("""["a"]""", new Whole.List()).Body!);
    }

    [Fact]
    public void BrokenAnswer_LeavesNothingToTheNext()
    {
        Assert.ThrowsAny<JsonException>(() => Answers.Read("""["a","b",""", new Whole.List()));

        Assert.Equal(["c"], Answers.Read("""["c"]""", new Whole.List()).Body!);
    }

    [Fact]
    public void NamesInAnotherCase_AreMatchedPerObject() =>
        Assert.Equal("b", Answers.Read("""{"Face":{"Name":"a","Inner":{"name":"b"}}}""").Face!.Inner!.Name);

    [Fact]
    public void NullElements_AreLeftOut() =>
        Assert.Equal(["x"], Answers.Read("""{"Faces":[null,{"Name":"x"},null]}""").Faces!.Select(face => face.Name));

    [Fact]
    public void ElementsThatDoNotFit_AreLeftOutAndTheListIsKept()
    {
        var answer = Answers.Read("""{"Numbers":[1,"2","x",{},3.0]}""");

        Assert.Equal([1, 2, 3], answer.Numbers!);
        Assert.Equal("""[1,"2","x",{},3.0]""", answer.AdditionalProperties["Numbers"].GetRawText());
    }

    [Theory]
    [InlineData("""{"Faces":{"Face":[{"Name":"a"},{"Name":"b"}]}}""")]
    [InlineData("""{"Faces":[{"Name":"a"},{"Name":"b"}]}""")]
    [InlineData("""{"Faces":{"anything":[{"Name":"a"},{"Name":"b"}]},"Code":"1"}""")]
    public void WrapperForABareList_IsUnwrapped(string json) =>
        Assert.Equal(["a", "b"], Answers.Read(json).Faces!.Select(face => face.Name));

    [Theory]
    [InlineData("Faces", """[1,{"Name":"a"},"x",{"Name":"b"}]""")]
    [InlineData("Faces", """{"Face":[{"Name":"a"},[{"x":1}],{"Name":"b"}]}""")]
    [InlineData("Wrapped", """[{"Name":"a"},5,{"Name":"b"}]""")]
    public void ObjectsThatFit_AreReadAndTheListIsKept(string member, string json)
    {
        var answer = Answers.Read($$"""{"{{member}}":{{json}},"Code":"after"}""");

        Assert.Equal(["a", "b"], (answer.Faces ?? answer.Wrapped!.Face)!.Select(face => face.Name));
        Assert.Equal(json, answer.AdditionalProperties[member].GetRawText());
        Assert.Equal("after", answer.Code);
    }

    [Fact]
    public void MisfitInAnElement_IsKeptThere()
    {
        var answer = Answers.Read("""{"Faces":[{"Name":"a","Score":"many"},{"Name":"b"}],"Face":{"Score":{}}}""");

        Assert.Equal("\"many\"", answer.Faces![0].AdditionalProperties["Score"].GetRawText());
        Assert.Equal("{}", answer.Face!.AdditionalProperties["Score"].GetRawText());
        Assert.Empty(answer.Faces[1].AdditionalProperties);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Theory]
    [InlineData("""{"Wrapped":[{"Name":"a"}]}""")]
    [InlineData("""{"Wrapped":{"Face":[{"Name":"a"}]}}""")]
    [InlineData("""{"Wrapped":{"Face":{"Face":[{"Name":"a"}]}}}""")]
    public void BareListForAWrapper_IsWrapped(string json)
    {
        var answer = Answers.Read(json);

        Assert.Equal(["a"], answer.Wrapped!.Face!.Select(face => face.Name));
        Assert.Empty(answer.AdditionalProperties);
    }

    [Theory]
    [InlineData("Faces", """{"a":[],"b":1}""")]
    [InlineData("Faces", "{}")]
    [InlineData("Faces", "\"x\"")]
    [InlineData("Face", "[1]")]
    [InlineData("Face", "\"\"")]
    [InlineData("Face", "5")]
    [InlineData("Wrapped", "true")]
    [InlineData("Map", "[1]")]
    [InlineData("Map", "\"x\"")]
    public void OtherStructure_IsKept(string member, string json)
    {
        var answer = Answers.Read($$"""{"{{member}}":{{json}},"Code":"after"}""");

        Assert.Equal(json, answer.AdditionalProperties[member].GetRawText());
        Assert.Equal("after", answer.Code);
    }

    [Theory]
    [InlineData("Faces")]
    [InlineData("Face")]
    [InlineData("Wrapped")]
    [InlineData("Map")]
    [InlineData("Numbers")]
    [InlineData("Any")]
    [InlineData("Range")]
    [InlineData("Filter")]
    [InlineData("Bytes")]
    [InlineData("Flag")]
    public void Null_IsFineAnywhere(string member) => Assert.Empty(Answers.Read($$"""{"{{member}}":null}""").AdditionalProperties);

    [Fact]
    public void Map_KeepsItsKeysAsTheyAre() =>
        Assert.Equal(
            new Dictionary<string, long>
            {
                ["a b"] = 1,
                ["A B"] = 2,
                ["é\n"] = 3,
                [""] = 4,
            },
            Answers.Read("""{"Map":{"a b":1,"A B":2,"\u00e9\n":3,"":"4"},"Code":"after"}""").Map!
        );

    [Fact]
    public void Map_TakesWhatFits()
    {
        var answer = Answers.Read("""{"Map":{"a":"1","b":null,"c":2,"a":3}}""");

        Assert.Equal(new Dictionary<string, long> { ["a"] = 3, ["c"] = 2 }, answer.Map!);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Fact]
    public void MapValueThatDoesNotFit_KeepsTheMap() =>
        Assert.Equal("""{"a":"x"}""", Answers.Read("""{"Map":{"a":"x"}}""").AdditionalProperties["Map"].GetRawText());

    [Fact]
    public void WholeList_IsRead() => Assert.Equal(["a", "b"], Answers.Read("""["a","b"]""", new Whole.List()).Body!);

    [Fact]
    public void WholeMap_IsRead() => Assert.Equal(1, Answers.Read("""{"a":1}""", new Whole.Map()).Body!["a"]);

    [Theory]
    [InlineData("""["a","b"]""")]
    [InlineData("[]")]
    public void WholeValue_IsWrittenAsItself(string json) => Assert.Equal(json, Answers.Read(json, new Whole.List()).ToJson());

    [Fact]
    public void WholeModel_IsRead() => Assert.Equal("a", Answers.Read("""{"Name":"a"}""", new Whole.Model()).Body!.Name);

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"x\"")]
    [InlineData("5")]
    public void AnswerThatIsNoObject_IsKept(string json) => Assert.Equal(json, Answers.Read(json).AdditionalProperties[""].GetRawText());

    [Fact]
    public void NullAnswer_IsEmpty() => Assert.Null(Answers.Read("null").Code);

    [Theory]
    [InlineData("{\"Code\":\"1\"")]
    [InlineData("{\"Code\":\"1\"} x")]
    [InlineData("<html></html>")]
    [InlineData("{\"Code\":}")]
    [InlineData("{'Code':1}")]
    public void BrokenJson_IsAJsonException(string json) => Assert.ThrowsAny<JsonException>(() => Answers.Read(json));

    [Fact]
    public void EveryPrefixOfAnAnswer_EndsInAJsonExceptionOrAnAnswer()
    {
        const string Json =
            """{"Face":{"Name":"a\u00e9","Inner":{"Score":"1"}},"Faces":{"F":[{"Odd":[1,{"x":null}]}]}"""
            + ""","Wrapped":[{"Score":1.0}],"Map":{"k":1e2},"Any":[true]}""";
        for (var length = 0; length < Json.Length; length++)
        {
            Assert.ThrowsAny<JsonException>(() => Answers.Read(Json[..length]));
        }
    }

    [Theory]
    [InlineData("{\"Face\":", "{\"Inner\":", "}")]
    [InlineData("{\"Any\":", "[", "]")]
    [InlineData("{\"Unknown\":", "{\"a\":", "}")]
    [InlineData("{\"Wrapped\":", "{\"Face\":", "}")]
    [InlineData("{\"Faces\":", "[", "]")]
    public void DeepNesting_IsAJsonException(string start, string open, string close)
    {
        var json =
            start + string.Concat(Enumerable.Repeat(open, 100_000)) + "null" + string.Concat(Enumerable.Repeat(close, 100_000)) + "}";

        Assert.ThrowsAny<JsonException>(() => Answers.Read(json));
    }

    [Fact]
    public void NestingOf100Levels_IsRead()
    {
        var json = "{\"Face\":" + string.Concat(Enumerable.Repeat("{\"Inner\":", 100)) + "{\"Name\":\"deep\"}" + new string('}', 101);
        var face = Answers.Read(json).Face;
        for (var i = 0; i < 100; i++)
        {
            face = face!.Inner;
        }

        Assert.Equal("deep", face!.Name);
    }

    [Fact]
    public void Answer_IsWrittenBackAsItWas()
    {
        const string Json =
            """{"Text":"a","Int":1,"Long":2,"Double":1.25,"Flag":true,"Any":[1.50],"Bytes":"AQI=","Face":{"Name":"n","Extra":null}"""
            + ""","Faces":[{"Score":1}],"Wrapped":{"Face":[]},"Numbers":[1],"Map":{"k":1},"More":{"x":1}}""";

        Assert.Equal(Json, JsonApiWriter.Write(Answers.Read(Json)));
    }

    [Fact]
    public void LoneSurrogates_AreWrittenBack()
    {
        const string Json = "{\"M\\ud800ore\":\"\\udfff\"}";

        Assert.Equal("\"\\udfff\"", Answers.Read(Json).AdditionalProperties["M\ud800ore"].GetRawText());
        Assert.Contains("\"\\udfff\"", JsonApiWriter.Write(Answers.Read(Json)), StringComparison.Ordinal);
    }
}
