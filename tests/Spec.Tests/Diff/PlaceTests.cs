using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Where a change is pointed at in both documents; the marked text of each.</summary>
public sealed class PlaceTests
{
    public static TheoryData<string, string> Parameters =>
        new()
        {
            { """{"name":"X","schema":{"maximum":[|"50"|]} }""", """{"name":"X","schema":{"maximum":[|"20"|]} }""" },
            { """{"name":[|"X"|],"schema":{} }""", """{"name":"X","schema":{"maximum":[|"20"|]} }""" },
            { """{"name":"X","schema":{"type":[|"string"|]} }""", """{"name":"X","schema":{"$ref":[|"#/components/schemas/A"|]} }""" },
            { """{"name":"X","schema":{"required":[|false|]} }""", """{"name":"X","required":[|true|],"schema":{} }""" },
            { """{"name":"X","schema":{"enum":[|["a"]|]} }""", """{"name":[|"X"|],"schema":{} }""" },
            {
                """{"name":[|"X"|],"schema":{"type":"object"} }""",
                """{"name":"X","schema":{"type":"object","properties":{[|"P"|]:{} } } }"""
            },
            {
                """{"name":"X","schema":{"properties":{"Q":{"type":"object","properties":{[|"P"|]:{} } } } } }""",
                """{"name":"X","schema":{"properties":{[|"Q"|]:{"type":"object"} } } }"""
            },
            { """{"name":[|"X"|],"schema":{"type":"array"} }""", """{"name":"X","schema":{"type":"array","items":[|{}|]} }""" },
            { """{"name":[|"X"|]}""", """{"name":"X","style":[|"json"|]}""" },
            { """{"name":"X","required":[|false|],"schema":{} }""", """{"name":"X","required":[|true|],"schema":{} }""" },
            { """{"name":[|"X"|],"schema":{} }""", """{"name":"X","required":true,"schema":{"required":[|true|]} }""" },
            { """{"name":"X","in":[|"query"|]}""", """{"name":"X","in":[|"path"|]}""" },
        };

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Change_IsPointedAtInBoth(string before, string after) =>
        AssertPlaces(Sample.WithParameters("\n  " + before), Sample.WithParameters("\n\n   " + after));

    public static TheoryData<string, string> Operations =>
        new()
        {
            { """ "Find":{"methods":[|["get"]|]} """, """ "Find":{"methods":[|["post"]|]} """ },
            { """ [|"Find"|]:{} """, """ "Find":{"deprecated":[|true|]} """ },
            { """ "Find":{"x-paging":[|{"page":"A"}|]} """, """ [|"Find"|]:{} """ },
            {
                """ "Find":{"responses":{"200":{"schema":{} },[|"201"|]:{"schema":{} } } } """,
                """ [|"Find"|]:{"responses":{"200":{"schema":{} } } } """
            },
            { """ "Find":{"responses":{[|"200"|]:{} } } """, """ "Find":{"responses":{[|"200"|]:{"schema":{} } } } """ },
        };

    [Theory]
    [MemberData(nameof(Operations))]
    public void ChangeOfAnOperation_IsPointedAtInBoth(string before, string after) =>
        AssertPlaces(Sample.Document(before), Sample.Document(after));

    [Fact]
    public void ChangeOfTheService_IsPointedAtInBoth() =>
        AssertPlaces(
            Sample.Document("").Replace("\"RPC\"", "[|\"RPC\"|]", StringComparison.Ordinal),
            Sample.Document("", style: "ROA").Replace("\"ROA\"", "[|\"ROA\"|]", StringComparison.Ordinal)
        );

    [Fact]
    public void NewEndpoint_IsPointedAtByItsRegion() =>
        AssertPlaces(
            "[|{|]" + Sample.Document("").TrimStart()[1..],
            Sample
                .Document("")
                .Replace("\"apis\"", """ "endpoints":[{"endpoint":"a","regionId":[|"r"|]}],"apis" """, StringComparison.Ordinal)
        );

    [Fact]
    public void RemovedParameter_IsPointedAtByItsOperation() =>
        AssertPlaces(
            Sample.Document(
                """
                "Find":{"parameters":[{"name":[|"X"|]}]}
                """
            ),
            Sample.Document(
                """
                [|"Find"|]:{"parameters":[]}
                """
            )
        );

    [Fact]
    public void RemovedOperation_IsPointedAtByTheObjectThatHadIt() =>
        AssertPlaces(
            Sample.Document(
                """
                "A":{},[|"B"|]:{}
                """
            ),
            Sample
                .Document(
                    """
                    "A":{}
                    """
                )
                .Replace("\"apis\"", "[|\"apis\"|]", StringComparison.Ordinal)
        );

    [Fact]
    public void NewComponent_IsPointedAtByTheObjectThatHasItNow() =>
        AssertPlaces(
            Sample
                .Document(
                    "",
                    """
                    "C":{}
                    """
                )
                .Replace("\"schemas\"", "[|\"schemas\"|]", StringComparison.Ordinal),
            Sample.Document(
                "",
                """
                "C":{},[|"D"|]:{}
                """
            )
        );

    [Fact]
    public void ChangedComponent_IsPointedAtByItsName() =>
        AssertPlaces(
            Sample.Document(
                "",
                """
                [|"C"|]:{"properties":{} }
                """
            ),
            Sample.Document(
                "",
                """
                "C":{"properties":{[|"P"|]:{} } }
                """
            )
        );

    [Fact]
    public void ChangeOfOverlay_IsPointedAtThere()
    {
        var document = Sample.WithSchema("""{"type":"integer"}""");
        var overlay = Marked.Parse(
            Sample.Overlay(
                """
                "parameters":[{"name":"X","schema":{"maximum":[|"5"|]} }]
                """
            )
        );
        var comparison = SpecDiff.Compare(
            new SpecInput(new SpecText("a", document), null, default),
            new SpecInput(new SpecText("b", document), new SpecText("overlay", overlay.Text), default),
            TestContext.Current.CancellationToken
        );

        var change = Assert.Single(comparison.Changes);
        Assert.Equal(("a", "overlay", overlay.Start), (change.BeforeLocation.Path, change.AfterLocation.Path, change.AfterLocation.Start));
    }

    private static void AssertPlaces(string before, string after)
    {
        var old = Marked.Parse(before);
        var now = Marked.Parse(after);
        var change = Compared.Single(old.Text, now.Text);
        AssertPlace(old, Compared.BeforePath, change.BeforeLocation);
        AssertPlace(now, Compared.AfterPath, change.AfterLocation);
    }

    private static void AssertPlace(Marked marked, string path, SpecLocation place)
    {
        Assert.Equal((path, marked.Start, marked.Length), (place.Path, place.Start, place.Length));
        var before = marked.Text[..marked.Start];
        Assert.Equal((before.Count(c => c == '\n'), marked.Start - before.LastIndexOf('\n') - 1), (place.StartLine, place.StartColumn));
    }
}
