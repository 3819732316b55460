using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Overlays;

/// <summary>What each keyword does to the model; what happens where it is wrong, <see cref="KeywordFindingTests"/> says.</summary>
public sealed class KeywordEffectTests
{
    private static readonly string Document = Sample.WithResponse(
        """
        {"type":"object","properties":{
            "Total":{"type":"integer"},
            "Next":{"type":"string"},
            "List":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}}}}
        """,
        parameters: """
        {"name":"X","in":"query","schema":{"type":"string","minLength":3,"default":"old"}},
        {"name":"N","in":"query","schema":{"type":"integer"}},
        {"name":"D","in":"query","schema":{"type":"number"}},
        {"name":"L","in":"query","schema":{"type":"array","items":{"type":"string"}}},
        {"name":"S","in":"query","schema":{"type":"integer"}}
        """
    );

    public static TheoryData<string, string, Func<ApiMember, object?>, object?> OfSchemas { get; } =
        new()
        {
            { "N", """ "minimum":"1" """, m => m.Constraints.Minimum, 1m },
            { "N", """ "maximum":50 """, m => m.Constraints.Maximum, 50m },
            { "N", """ "minimum":1,"exclusiveMinimum":true """, m => m.Constraints.Minimum, 2m },
            { "N", """ "maximum":9,"exclusiveMaximum":"true" """, m => m.Constraints.Maximum, 8m },
            { "D", """ "minimum":"0.5" """, m => m.Constraints.Minimum, 0.5m },
            { "X", """ "minLength":1 """, m => m.Constraints.MinLength, 1 },
            { "X", """ "minLength":null """, m => m.Constraints.MinLength, null },
            { "X", """ "maxLength":"64" """, m => m.Constraints.MaxLength, 64 },
            { "X", """ "pattern":"^a$" """, m => m.Constraints.Pattern, "^a$" },
            { "L", """ "minItems":1 """, m => m.Constraints.MinItems, 1 },
            { "L", """ "maxItems":20 """, m => m.Constraints.MaxItems, 20 },
            { "X", """ "enum":["a","b"] """, m => m.Type.Kind, ApiTypeKind.Enum },
            { "X", """ "enum":["a","b"] """, m => string.Join(",", m.Constraints.Values), "a,b" },
            { "N", """ "enum":["1","2"] """, m => string.Join(",", m.Constraints.Values), "1,2" },
            { "X", """ "enumValueTitles":{"a":"first"} """, m => m.Type.Kind, ApiTypeKind.Enum },
            { "X", """ "default":"new" """, m => m.Constraints.Default, "new" },
            { "X", """ "default":null """, m => m.Constraints.Default, null },
            { "X", """ "required":true """, m => m.IsRequired, true },
            { "X", """ "deprecated":"true" """, m => m.IsDeprecated, true },
            { "X", """ "x-filter":{"fields":{"a":{"type":"integer"}}} """, m => m.Type, new ApiType(ApiTypeKind.Filter, "FindX") },
            { "X", """ "x-filter":{"name":"F","fields":{"a":{"type":"integer"}}} """, m => m.Type, new ApiType(ApiTypeKind.Filter, "F") },
            { "X", """ "enum":["a"],"x-name":"Kind" """, m => m.Type, new ApiType(ApiTypeKind.Enum, "Kind") },
            { "X", """ "x-range":{"unit":"unix-ms"} """, m => m.Type.Kind, ApiTypeKind.TimeRange },
            { "X", """ "x-type":"boolean" """, m => (m.Type.Kind, m.WireKind), (ApiTypeKind.Boolean, ApiTypeKind.String) },
            { "X", """ "x-type":"int64" """, m => (m.Type.Kind, m.WireKind), (ApiTypeKind.Int64, ApiTypeKind.String) },
            { "N", """ "x-type":"string" """, m => (m.Type.Kind, m.WireKind), (ApiTypeKind.String, ApiTypeKind.Int32) },
            { "X", """ "x-sensitive":true """, m => m.IsSensitive, true },
            { "X", """ "type":"integer" """, m => m.Type.Kind, ApiTypeKind.Int32 },
            { "N", """ "format":"int64" """, m => m.Type.Kind, ApiTypeKind.Int64 },
            { "X", """ "description":"New." """, m => m.Docs.Summary, "New." },
            { "X", """ "title":"Short." """, m => m.Docs.Summary, "Short." },
            { "X", """ "example":5 """, m => m.Docs.Example, "5" },
        };

    /// <summary>Every kind of constraint, each with the member it fits.</summary>
    public static TheoryData<string, string> Constraints { get; } =
        new()
        {
            { "N", """ "minimum":"1" """ },
            { "N", """ "maximum":"9" """ },
            { "X", """ "minLength":1 """ },
            { "X", """ "maxLength":9 """ },
            { "X", """ "pattern":"a" """ },
            { "L", """ "minItems":1 """ },
            { "L", """ "maxItems":9 """ },
            { "X", """ "enum":["old"] """ },
            { "N", """ "enum":["1"] """ },
            { "X", """ "default":"new" """ },
            { "X", """ "required":true """ },
            { "X", """ "x-filter":{"fields":{"a":{"type":"integer"}}} """ },
            { "X", """ "x-range":{"unit":"unix-ms"} """ },
            { "X", """ "x-type":"boolean","default":null """ },
            { "X", """ "x-sensitive":true """ },
            { "X", """ "x-name":"Kind","enum":["old"] """ },
        };

    [Theory]
    [MemberData(nameof(OfSchemas), DisableDiscoveryEnumeration = true)]
    public void KeywordOfASchema_ChangesItsMember(string parameter, string keywords, Func<ApiMember, object?> read, object? expected) =>
        Assert.Equal(expected, read(Member(parameter, keywords)));

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Source_StaysWithItsConstraint(string parameter, string keywords) =>
        Assert.Equal("The guide says so.", Member(parameter, keywords + ""","x-source":"The guide says so." """).Constraints.Source);

    [Theory]
    [InlineData(""" "x-paging":{"page":"N","size":"S","items":"List","total":"Total"} """, "N S Total List")]
    [InlineData(""" "x-paging":{"offset":"N","items":"List"} """, "N List")]
    [InlineData(""" "x-paging":{"token":"X","nextToken":"Next","items":"List"} """, "X Next List")]
    public void Paging_IsAsTheOverlaySays(string keywords, string expected)
    {
        var paging = Sample.Operation(Document, Sample.Overlay(keywords)).Paging!;

        Assert.Equal(
            expected,
            string.Join(
                " ",
                new[] { paging.Page, paging.Offset, paging.Token, paging.NextToken, paging.Size, paging.Total, paging.Items }.Where(p =>
                    p is not null
                )
            )
        );
    }

    [Fact]
    public void Links_LeadToTheNextCall()
    {
        var link = Assert.Single(
            Sample
                .Model(
                    Document,
                    Sample.Overlay(
                        """
                        "x-paging":{"page":"N","items":"List"},
                        "x-links":{"Find":{"X":"$item.Id","N":"$request.N","S":"$response.Total"}}
                        """
                    )
                )
                .Links
        );

        Assert.Equal(
            [new("X", ApiLinkOrigin.Item, "Id"), new("N", ApiLinkOrigin.Request, "N"), new("S", ApiLinkOrigin.Response, "Total")],
            link.Bindings
        );
    }

    [Theory]
    [InlineData(""" "deprecated":true """, true, "Find", 0)]
    [InlineData(""" "errorCodes":{"400":[{"errorCode":"A","errorMessage":"a"}]} """, false, "Find", 1)]
    public void KeywordOfAnOperation_ChangesIt(string keywords, bool isDeprecated, string name, int errors)
    {
        var operation = Sample.Operation(Document, Sample.Overlay(keywords));

        Assert.Equal((isDeprecated, name, errors), (operation.IsDeprecated, operation.Name, operation.Errors.Count));
    }

    [Fact]
    public void EveryKeywordThatConstrainsOrIsOurs_IsShownHere()
    {
        var source = File.ReadAllText(Repository.PathOf("tests", "Spec.Tests", "Overlays", "KeywordEffectTests.cs"));
        var ours = OverlayVocabulary
            .GetKeywords(OverlayPart.Schema)
            .Concat(OverlayVocabulary.GetKeywords(OverlayPart.Operation))
            .Select(k => k.Key)
            .Where(k => k.StartsWith("x-", StringComparison.Ordinal));

        Assert.All(ours.Concat(["minimum", "maximum", "minLength", "maxLength", "pattern", "enum", "default", "required"]), k =>
            Assert.Contains($"\"{k}\":", source, StringComparison.Ordinal)
        );
    }

    private static ApiMember Member(string name, string keywords) =>
        Sample
            .Operation(Document, Sample.Overlay($$""" "parameters":[{"name":"{{name}}","schema":{ {{keywords}} } }] """))
            .Request.Members.Single(m => m.WireName == name);
}
