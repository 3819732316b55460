using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Requests;

public sealed class QueryWritingTests
{
    public static TheoryData<string, string> Encodings =>
        new()
        {
            { "AZaz09-_.~", "AZaz09-_.~" },
            { " +*%&=?/#", "%20%2B%2A%25%26%3D%3F%2F%23" },
            { "!'()", "%21%27%28%29" },
            { "中文ä", "%E4%B8%AD%E6%96%87%C3%A4" },
            { "\U0001F600", "%F0%9F%98%80" },
            { "\ud800", "%EF%BF%BD" },
            { "\0\r\n", "%00%0D%0A" },
            { "", "" },
            { "  ", "%20%20" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_IsEncodedByRfc3986(string text, string encoded)
    {
        Assert.Equal($"K=v{encoded}", Query(w => w.GetWriter(ApiLocation.Query).Member("K", "v" + text)));
        Assert.Equal($"k{encoded}=v", Query(w => w.GetWriter(ApiLocation.Query).Member("k" + text, "v")));
    }

    [Fact]
    public void BlankText_IsSent() =>
        Assert.Equal(
            "A=&B=%20",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("A", "");
                w.GetWriter(ApiLocation.Query).Member("B", " ");
            })
        );

    [Fact]
    public void Null_IsNotSent() =>
        Assert.Equal(
            "",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("A", (string?)null);
                w.GetWriter(ApiLocation.Query).Member("B", (int?)null);
                w.GetWriter(ApiLocation.Query).Member("C", (long?)null);
                w.GetWriter(ApiLocation.Query).Member("E", (double?)null);
                w.GetWriter(ApiLocation.Query).Member("F", (bool?)null);
                w.GetWriter(ApiLocation.Query).Member("G", (JsonElement?)null);
                w.GetWriter(ApiLocation.Query).Member("H", (byte[]?)null);
                w.GetWriter(ApiLocation.Query).Member("I", (Face?)null);
                w.GetWriter(ApiLocation.Query).Member("J", (TimeRange?)null);
                w.GetWriter(ApiLocation.Query).Member("K", (FaceFilter?)null);
                w.GetWriter(ApiLocation.Query).List("L", (IReadOnlyList<string>?)null);
                w.GetWriter(ApiLocation.Query).Map("M", (IReadOnlyDictionary<string, string>?)null);
                w.GetWriter(ApiLocation.Query).Text("N", (bool?)null);
                w.GetWriter(ApiLocation.Query).Member("O", (JsonElement?)JsonDocument.Parse("null").RootElement);
                w.GetWriter(ApiLocation.Query).Member("P", (JsonElement?)default(JsonElement));
            })
        );

    [Fact]
    public void Scalars_AreInvariantText()
    {
        var query = Query(w =>
        {
            w.GetWriter(ApiLocation.Query).Member("a", true);
            w.GetWriter(ApiLocation.Query).Member("b", false);
            w.GetWriter(ApiLocation.Query).Member("c", int.MinValue);
            w.GetWriter(ApiLocation.Query).Member("d", long.MaxValue);
            w.GetWriter(ApiLocation.Query).Member("e", 0.1);
            w.GetWriter(ApiLocation.Query).Member("f", 100.0);
            w.GetWriter(ApiLocation.Query).Member("h", [1, 2, 255]);
            w.GetWriter(ApiLocation.Query).Text("i", true);
            w.GetWriter(ApiLocation.Query).Text("j", 5);
        });

        Assert.Equal("a=true&b=false&c=-2147483648&d=9223372036854775807&e=0.1&f=100&h=AQL%2F&i=true&j=5", query);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void NumberThatIsNotFinite_IsRefused(double value) =>
        Assert.Contains(
            "finite",
            Assert.Throws<ArgumentException>(() => Query(w => w.GetWriter(ApiLocation.Query).Member("A", value))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void List_IsFlattenedFromOne() => Assert.Equal("A.1=x&A.2=y", Query(w => w.GetWriter(ApiLocation.Query).List("A", ["x", "y"])));

    [Fact]
    public void NullElement_KeepsItsIndex() =>
        Assert.Equal("A.1=x&A.3=z", Query(w => w.GetWriter(ApiLocation.Query).List("A", new[] { "x", null!, "z" })));

    [Fact]
    public void EmptyListOrMap_GivesNoPair() =>
        Assert.Equal(
            "",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).List("A", Array.Empty<string>());
                w.GetWriter(ApiLocation.Query).Map("B", new Dictionary<string, string>());
                w.GetWriter(ApiLocation.Query).Member("C", new Face());
            })
        );

    [Fact]
    public void Objects_AreFlattenedByName() =>
        Assert.Equal(
            "F.Inner.Name=b&F.Inner.Score=2&F.Name=a",
            Query(w =>
                w.GetWriter(ApiLocation.Query)
                    .Member(
                        "F",
                        new Face
                        {
                            Name = "a",
                            Inner = new Face { Name = "b", Score = 2 },
                        }
                    )
            )
        );

    [Fact]
    public void ObjectsInALists_AreFlattenedByIndexAndName() =>
        Assert.Equal(
            "L.1.Name=a&L.2.Inner.Name=c&L.2.Name=b",
            Query(w =>
                w.GetWriter(ApiLocation.Query)
                    .Models(
                        "L",
                        [
                            new Face { Name = "a" },
                            new Face
                            {
                                Name = "b",
                                Inner = new Face { Name = "c" },
                            },
                        ]
                    )
            )
        );

    [Fact]
    public void ListsInLists_AreFlattened() =>
        Assert.Equal(
            "L.1.1=1&L.1.2=2&L.2.1=3",
            Query(w =>
                w.GetWriter(ApiLocation.Query)
                    .List<IReadOnlyList<int>>("L", new int[][] { [1, 2], [3] }, (ref m, ref v) => m.VisitList(null, ref v))
            )
        );

    [Fact]
    public void Maps_AreFlattenedByEncodedKey() =>
        Assert.Equal(
            "M.a%20b=1&M.c=2",
            Query(w => w.GetWriter(ApiLocation.Query).Map("M", new Dictionary<string, int> { ["a b"] = 1, ["c"] = 2 }))
        );

    [Fact]
    public void FreeFormValue_IsFlattened() =>
        Assert.Equal(
            "J.a=1.50&J.b.1=x&J.b.3=true",
            Query(w =>
                w.GetWriter(ApiLocation.Query).Member("J", JsonDocument.Parse("""{"a":1.50,"b":["x",null,true],"c":null}""").RootElement)
            )
        );

    [Fact]
    public void Pairs_AreSortedByOrdinalKey() =>
        Assert.Equal(
            "B=2&Tag.1=a&Tag.10=b&Tag.2=c&a=1",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("a", "1");
                w.GetWriter(ApiLocation.Query).Member("Tag.2", "c");
                w.GetWriter(ApiLocation.Query).Member("Tag.10", "b");
                w.GetWriter(ApiLocation.Query).Member("Tag.1", "a");
                w.GetWriter(ApiLocation.Query).Member("B", "2");
            })
        );

    [Fact]
    public void Pairs_AreSortedByTheTextBehindTheEncoding() =>
        Assert.Equal(
            "Z=1&%5B=2&a=3",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("a", "3");
                w.GetWriter(ApiLocation.Query).Member("[", "2");
                w.GetWriter(ApiLocation.Query).Member("Z", "1");
            })
        );

    [Fact]
    public void PairsOfOneKey_StayInOrder() =>
        Assert.Equal(
            "A=0&K=2&K=1",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("K", "2");
                w.GetWriter(ApiLocation.Query).Member("K", "1");
                w.GetWriter(ApiLocation.Query).Member("A", "0");
            })
        );

    /// <summary>The pairs come in the reverse order, some of them with the same key.</summary>
    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void ManyPairs_AreSortedAndStayInOrder(int count)
    {
        var expected = Enumerable.Range(10, count).GroupBy(number => $"K{number / 50}").OrderBy(group => group.Key, StringComparer.Ordinal);

        Assert.Equal(
            string.Join('&', expected.SelectMany(group => group.Reverse().Select(number => $"{group.Key}={number}"))),
            Query(w =>
            {
                foreach (var number in Enumerable.Range(10, count).Reverse())
                {
                    w.GetWriter(ApiLocation.Query).Member($"K{number / 50}", number);
                }
            })
        );
    }

    [Fact]
    public void ListOfAnyType_IsFlattened() =>
        Assert.Equal(
            "A.1=0.5&A.2=2&B.1=true&B.2=false&C.1=AQ%3D%3D&D.2=%7B%22gte%22%3A1%7D&D.3=%7B%22gte%22%3A2%7D&E.1=1.50&F.1=-5",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).List("A", [0.5, 2]);
                w.GetWriter(ApiLocation.Query).List("B", [true, false]);
                w.GetWriter(ApiLocation.Query)
                    .List<byte[]>(
                        "C",
                        [
                            [1],
                        ]
                    );
                w.GetWriter(ApiLocation.Query).List("D", [null!, Since(1), Since(2)]);
                w.GetWriter(ApiLocation.Query).List("E", [JsonDocument.Parse("1.50").RootElement]);
                w.GetWriter(ApiLocation.Query).List("F", [-5L]);
            })
        );

    [Fact]
    public void FiltersOfOneRequest_AreKeptApart() =>
        Assert.Equal(
            "A={\"intField1\":1}&B={\"intField1\":2}&C={\"gte\":1}&D={}",
            Decoded(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("A", new FaceFilter { IntField1 = 1 });
                w.GetWriter(ApiLocation.Query).Member("B", new FaceFilter { IntField1 = 2 });
                w.GetWriter(ApiLocation.Query).Member("C", Since(1));
                w.GetWriter(ApiLocation.Query).Member("D", new FaceFilter());
            })
        );

    [Fact]
    public void TextAfterAList_HasItsOwnKey() =>
        Assert.Equal(
            "A.1.Name=a&B=1&C.x=1&D=2",
            Query(w =>
            {
                w.GetWriter(ApiLocation.Query).Models("A", [new Face { Name = "a" }]);
                w.GetWriter(ApiLocation.Query).Member("B", 1);
                w.GetWriter(ApiLocation.Query).Map("C", new Dictionary<string, int> { ["x"] = 1 });
                w.GetWriter(ApiLocation.Query).Member("D", "2");
            })
        );

    [Fact]
    public void JsonStyle_IsOnePairWithoutNulls() =>
        Assert.Equal(
            "F={\"Name\":\"a\",\"Inner\":{\"Score\":1}}",
            Decoded(w =>
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json)
                    .Member(
                        "F",
                        new Face
                        {
                            Name = "a",
                            Inner = new Face { Score = 1 },
                        }
                    )
            )
        );

    [Fact]
    public void JsonStyle_KeepsNullElements() =>
        Assert.Equal(
            "L=[\"a\",null,\"ä<\"]",
            Decoded(w => w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).List("L", new[] { "a", null!, "ä<" }!))
        );

    [Fact]
    public void JsonStyle_KeepsEmptyLists() =>
        Assert.Equal("L=[]", Decoded(w => w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).List("L", Array.Empty<string>())));

    [Fact]
    public void JsonStyle_SendsTextAsItIs() =>
        Assert.Equal("L=[1, 2]", Decoded(w => w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("L", "[1, 2]")));

    [Fact]
    public void JsonStyle_SendsAnyScalar() =>
        Assert.Equal(
            "A=1&B=0.1&C=true&D=AQ==&E={\"a\":[1.50]}&F=x&G={\"gte\":1}",
            Decoded(w =>
            {
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("A", 1L);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("B", 0.1);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("C", true);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("D", [1]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("E", JsonDocument.Parse("""{"a":[1.50]}""").RootElement);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("F", JsonDocument.Parse("\"x\"").RootElement);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("G", Since(1));
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Member("H", (string?)null);
            })
        );

    [Fact]
    public void JsonStyle_SendsListsOfAnyType() =>
        Assert.Equal(
            "A=[0.1,100]&B=[true]&C=[\"AQ==\"]&D=[\"x\",1.50]&E=[[1],null]&F=[{\"a\":1},null]",
            Decoded(w =>
            {
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).List("A", [0.1, 100]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).List("B", [true]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json)
                    .List<byte[]>(
                        "C",
                        [
                            [1],
                        ]
                    );
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json)
                    .List("D", [JsonDocument.Parse("\"x\"").RootElement, JsonDocument.Parse("1.50").RootElement]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json)
                    .List<IReadOnlyList<int>>(
                        "E",
                        [
                            [1],
                            null!,
                        ],
                        (ref m, ref v) => m.VisitList(null, ref v)
                    );
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json)
                    .List<IReadOnlyDictionary<string, int>>("F", [new Dictionary<string, int> { ["a"] = 1 }, null!], (ref m, ref v) =>
                        m.VisitMap(null, ref v)
                    );
            })
        );

    [Fact]
    public void JsonStyle_LeavesNullsOutOfMaps() =>
        Assert.Equal(
            "M={\"a\":\"1\"}",
            Decoded(w =>
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Json).Map("M", new Dictionary<string, string> { ["a"] = "1", ["b"] = null! })
            )
        );

    [Theory]
    [InlineData(ApiLocation.Query, ApiArrayStyle.Simple, "L=a,b")]
    [InlineData(ApiLocation.Query, ApiArrayStyle.SpaceDelimited, "L=a b")]
    [InlineData(ApiLocation.Query, ApiArrayStyle.PipeDelimited, "L=a|b")]
    public void Joined_IsOnePair(ApiLocation location, ApiArrayStyle style, string expected) =>
        Assert.Equal(expected, Decoded(w => w.GetWriter(location, style).List("L", new[] { "a", null!, "b" })));

    [Fact]
    public void Joined_TakesNumbersObjectsAndScalars() =>
        Assert.Equal(
            "A=1,2&B={\"Name\":\"x\"},{\"Score\":1}&C=true",
            Decoded(w =>
            {
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).List("A", [1, 2]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).Models("B", [new Face { Name = "x" }, new Face { Score = 1 }]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).Member("C", true);
            })
        );

    [Fact]
    public void Joined_TakesListsInListsAndFreeForm() =>
        Assert.Equal(
            "A=[\"1\",null],[\"2\"]&B=1,x,{\"a\":[1]}&C={\"a\":null}&D=0.5,2&E=AQ==,Ag==&F=&G=5&H={\"Friends\":[{\"Score\":1},null]}",
            Decoded(w =>
            {
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple)
                    .List<IReadOnlyList<string>>(
                        "A",
                        [
                            ["1", null!],
                            ["2"],
                        ],
                        (ref m, ref v) => m.VisitList(null, ref v)
                    );
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple)
                    .Member("B", JsonDocument.Parse("""[1,null,"x",{"a":[1]}]""").RootElement);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).Member("C", JsonDocument.Parse("""{"a":null}""").RootElement);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).List("D", [0.5, 2]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple)
                    .List<byte[]>(
                        "E",
                        [
                            [1],
                            [2],
                        ]
                    );
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).List("F", Array.Empty<int>());
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).Member("G", 5L);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).Models("H", [new Face { Friends = [new Face { Score = 1 }, null!] }]);
                w.GetWriter(ApiLocation.Query, ApiArrayStyle.Simple).Member("I", (string?)null);
            })
        );

    [Fact]
    public void UnknownStyleOrLocation_IsRefused()
    {
        Assert.Contains("style", Unknown(w => w.GetWriter(ApiLocation.Query, (ApiArrayStyle)99)), StringComparison.Ordinal);
        Assert.Contains("style", Unknown(w => w.GetWriter(ApiLocation.Form, (ApiArrayStyle)99)), StringComparison.Ordinal);
        Assert.Contains("location", Unknown(w => w.GetWriter((ApiLocation)99)), StringComparison.Ordinal);

        static string Unknown(Action<ApiRequestWriter> write) =>
            Assert.Throws<ArgumentOutOfRangeException>(() => TestService.Prepare(write)).Message;
    }

    [Fact]
    public void FilterAndTimeRange_AreJsonText() =>
        Assert.Equal(
            "F={\"intField1\":12}&T={\"gte\":1}",
            Decoded(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("F", new FaceFilter { IntField1 = 12 });
                w.GetWriter(ApiLocation.Query).Member("T", TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(1)));
            })
        );

    private static TimeRange Since(long milliseconds) => TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

    private static string Query(Action<ApiRequestWriter> write) => TestService.Prepare(write).Query;

    private static string Decoded(Action<ApiRequestWriter> write) => Uri.UnescapeDataString(Query(write));
}
