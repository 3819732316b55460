using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

/// <summary><c>x-name</c>, <c>x-filter</c> and <c>x-links</c>.</summary>
public sealed class SharedTypeTests
{
    private static readonly string Document = Sample.Document(
        """
        "Find":{"parameters":[
            {"name":"MediaType","in":"query","schema":{"type":"string"}},{"name":"Filters","in":"query","schema":{"type":"string"}},
            {"name":"Token","in":"query","schema":{"type":"string"}},
            {"name":"PageNo","in":"query","schema":{"type":"integer"}},{"name":"PageSize","in":"query","schema":{"type":"integer"}}],
          "responses":{"200":{"schema":{"type":"object","properties":{
            "RequestId":{"type":"string"},
            "List":{"type":"array","items":{"type":"object","properties":{"MediaId":{"type":"string"}}}}}}}}},
        "Insert":{"parameters":[
            {"name":"Kind","in":"query","schema":{"type":"string"}},{"name":"Filters","in":"query","schema":{"type":"string"}},
            {"name":"MediaId","in":"query","schema":{"type":"string"}},{"name":"Token","in":"query","schema":{"type":"string"}}]}
        """
    );

    private const string Overlay = """
        {"apis":{
            "Find":{"parameters":[
                {"name":"MediaType","schema":{"enum":["image","video"],"x-name":"MediaType"}},
                {"name":"Filters","schema":{"x-filter":{"name":"CustomFilters","fields":{
                    "intField1":{"type":"integer","modes":["exact","any","range"]},
                    "strField1":{"type":"string"},
                    "num":{"type":"number","modes":["range"],"description":"A number."}}}}}],
              "x-links":{"Insert":{"MediaId":"$item.MediaId","Token":"$request.Token"}}},
            "Insert":{"parameters":[
                {"name":"Kind","schema":{"enum":["video","audio"],"x-name":"MediaType"}},
                {"name":"Filters","schema":{"x-filter":{"fields":{"a":{"type":"string"}}}}}]}}}
        """;

    [Fact]
    public void SharedValueSet_IsTheUnionAndEachMemberKeepsItsOwn()
    {
        var model = Sample.Model(Document, Overlay);

        Assert.Equal(("MediaType", "Image=image Video=video Audio=audio"), Describe(Assert.Single(model.Enums)));
        Assert.Equal(["image", "video"], Member("Find", "MediaType").Constraints.Values);
        Assert.Equal(["video", "audio"], Member("Insert", "Kind").Constraints.Values);
        Assert.Equal(new ApiType(ApiTypeKind.Enum, "MediaType"), Member("Insert", "Kind").Type);
    }

    [Fact]
    public void SharedValueSet_DoesNotDependOnTheSelection()
    {
        var selected = Sample.Compile(Document, Overlay, "Find").Model!;

        Assert.Equal(Sample.Model(Document, Overlay).Enums, selected.Enums);
        Assert.Equal(["CustomFilters"], selected.Filters.Select(f => f.Name));
    }

    [Fact]
    public void Filter_HasItsFieldsAndTheirModes()
    {
        var filters = Sample.Model(Document, Overlay).Filters;

        Assert.Equal(["CustomFilters", "InsertFilters"], filters.Select(f => f.Name));
        Assert.Equal(
            [
                new ApiFilterField(
                    "IntField1",
                    "intField1",
                    ApiFilterType.Integer,
                    ApiFilterModes.Exact | ApiFilterModes.AnyOf | ApiFilterModes.Range,
                    ApiDocs.None
                ),
                new ApiFilterField(
                    "StrField1",
                    "strField1",
                    ApiFilterType.String,
                    ApiFilterModes.Exact | ApiFilterModes.AnyOf,
                    ApiDocs.None
                ),
                new ApiFilterField("Num", "num", ApiFilterType.Decimal, ApiFilterModes.Range, new ApiDocs("A number.", "", "")),
            ],
            filters[0].Fields
        );
        Assert.Equal(new ApiType(ApiTypeKind.Filter, "CustomFilters"), Member("Find", "Filters").Type);
    }

    [Fact]
    public void Filter_IsSharedWhereTheFieldsAgreeOrOnlyTheNameIsGiven()
    {
        var overlay = Overlay.Replace("""{"fields":{"a":{"type":"string"}}}""", """{"name":"CustomFilters"}""", StringComparison.Ordinal);

        Assert.Equal(["CustomFilters"], Sample.Model(Document, overlay).Filters.Select(f => f.Name));
    }

    [Fact]
    public void Link_BindsMembersOfBothEnds()
    {
        var expected = new ApiLink(
            "Find",
            "Insert",
            new ApiType(ApiTypeKind.Object, "FindResponse.ListItem"),
            new([new("MediaId", ApiLinkOrigin.Item, "MediaId"), new("Token", ApiLinkOrigin.Request, "Token")])
        );

        Assert.Equal(expected, Assert.Single(Sample.Model(Document, Overlay).Links));
    }

    [Theory]
    [InlineData("Find")]
    [InlineData("Insert")]
    public void LinkWithOneEndSelected_IsLeftOut(string selected) => Assert.Empty(Sample.Compile(Document, Overlay, selected).Model!.Links);

    [Fact]
    public void SharedNameThatIsTaken_IsNumbered()
    {
        var overlay = Overlay.Replace("\"x-name\":\"MediaType\"", "\"x-name\":\"FindRequest\"", StringComparison.Ordinal);

        Assert.Equal("FindRequest2", Assert.Single(Sample.Model(Document, overlay).Enums).Name);
    }

    private static (string, string) Describe(ApiEnum type) =>
        (type.Name, string.Join(" ", type.Values.Select(v => $"{v.Name}={v.WireValue}")));

    private static ApiMember Member(string operation, string wireName) =>
        Sample.Model(Document, Overlay).Operations.Single(o => o.WireName == operation).Request.Members.Single(m => m.WireName == wireName);
}
