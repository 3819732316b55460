using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class PagingTests
{
    private const string List = """ "List":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}} """;
    private const string Total = """ "TotalCount":{"type":"integer"} """;

    [Theory]
    [InlineData("PageNo PageSize", List + "," + Total, "page=PageNo size=PageSize total=TotalCount items=List")]
    [InlineData("PageNumber PageSize", List + "," + Total, "page=PageNumber size=PageSize total=TotalCount items=List")]
    [InlineData("CurrentPage PageSize", List + ""","Total":{"type":"string"} """, "page=CurrentPage size=PageSize items=List")]
    [InlineData("pageNum pageSize", List, "page=PageNum size=PageSize items=List")]
    [InlineData(
        "PageIndex PageSize",
        """ "Data":{"type":"object","properties":{"Total":{"type":"integer"},""" + List + "}}",
        "page=PageIndex size=PageSize total=Data.Total items=Data.List"
    )]
    [InlineData(
        "PageNumber PageSize",
        Total + ""","Items":{"type":"object","properties":{"Item":{"type":"array","items":{"type":"string"}}}} """,
        "page=PageNumber size=PageSize total=TotalCount items=Items.Item"
    )]
    [InlineData(
        "PageNumber PageSize",
        List + ""","Codes":{"type":"array","items":{"type":"string"}} """,
        "page=PageNumber size=PageSize items=List"
    )]
    [InlineData("Offset Limit", List + "," + Total, "offset=Offset size=Limit total=TotalCount items=List")]
    [InlineData(
        "!NextToken MaxResults",
        List + ""","NextToken":{"type":"string"} """,
        "token=NextToken next=NextToken size=MaxResults items=List"
    )]
    [InlineData("!NextToken", List + ""","NextToken":{"type":"string"} """, "token=NextToken next=NextToken items=List")]
    [InlineData("!Marker MaxItems", List + ""","NextMarker":{"type":"string"} """, "token=Marker next=NextMarker size=MaxItems items=List")]
    [InlineData(
        "PageNumber PageSize !NextToken",
        List + ""","NextToken":{"type":"string"} """,
        "token=NextToken next=NextToken size=PageSize items=List"
    )]
    [InlineData(
        "page size",
        List + ""","Headers":{"type":"object","properties":{"X-Total-Count":{"type":"integer"}}} """,
        "page=Page size=Size total=Headers.XTotalCount items=List"
    )]
    [InlineData(
        "Page Size",
        """ "PageBean":{"type":"object","properties":{"Total":{"type":"integer"},""" + List + "}}",
        "page=Page size=Size total=PageBean.Total items=PageBean.List"
    )]
    [InlineData("CurrentPage ShowSize", List + "," + Total, "page=CurrentPage size=ShowSize total=TotalCount items=List")]
    [InlineData(
        "PageId PageSize",
        """
            "Data":{"type":"object","properties":{
                "Total":{"type":"integer"},
                "List":{"type":"object","properties":{"Items":{"type":"array","items":{"type":"string"}}}}}}
            """,
        "page=PageId size=PageSize total=Data.Total items=Data.List.Items"
    )]
    [InlineData(
        "PageNumber PageSize",
        List + ""","Paginator":{"type":"object","properties":{"Total":{"type":"integer"}}} """,
        "page=PageNumber size=PageSize total=Paginator.Total items=List"
    )]
    [InlineData("StartOffset Limit", List + "," + Total, "offset=StartOffset size=Limit total=TotalCount items=List")]
    [InlineData("Skip MaxResults", List, "offset=Skip size=MaxResults items=List")]
    [InlineData(
        "!Marker MaxItems",
        List + ""","Marker":{"type":"string"},"IsTruncated":{"type":"boolean"} """,
        "token=Marker next=Marker size=MaxItems items=List"
    )]
    [InlineData(
        "!Marker MaxItems",
        List + ""","Marker":{"type":"string"},"NextMarker":{"type":"string"} """,
        "token=Marker next=NextMarker size=MaxItems items=List"
    )]
    [InlineData(
        "!PageToken PageSize",
        """ "Data":{"type":"object","properties":{"PageToken":{"type":"string"},""" + List + "}}",
        "token=PageToken next=Data.PageToken size=PageSize items=Data.List"
    )]
    [InlineData("!Token MaxResults", List + ""","NextToken":{"type":"string"} """, "token=Token next=NextToken size=MaxResults items=List")]
    [InlineData("!Cursor Limit", List + ""","NextCursor":{"type":"string"} """, "token=Cursor next=NextCursor size=Limit items=List")]
    [InlineData(
        "PageNumber PageSize",
        List + ""","Quota":{"type":"object","properties":{"Total":{"type":"integer"}}} """,
        "page=PageNumber size=PageSize items=List"
    )]
    [InlineData(
        "PageSize !NextToken",
        List + ""","Paginator":{"type":"object","properties":{"NextToken":{"type":"string"}}} """,
        "token=NextToken next=Paginator.NextToken size=PageSize items=List"
    )]
    public void UsualNames_Page(string parameters, string response, string expected) =>
        Assert.Equal(expected, Describe(parameters, response));

    [Theory]
    [InlineData("PageNo", List)]
    [InlineData("PageSize", List)]
    [InlineData("!PageNo PageSize", List)]
    [InlineData("PageNo PageSize", Total)]
    [InlineData(
        "PageNo PageSize",
        List + ""","Others":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}} """
    )]
    [InlineData("!NextToken MaxResults", List)]
    [InlineData("!Token MaxResults", List + ""","Token":{"type":"string"} """)]
    [InlineData("Page", List)]
    [InlineData("Size", List)]
    [InlineData("", List + "," + Total)]
    public void ListThatIsNotPlainToSee_DoesNotPage(string parameters, string response) => Assert.Equal("", Describe(parameters, response));

    [Theory]
    [InlineData("""{"page":"P","size":"S","total":"Data.T","items":"Data.List"}""", "page=P size=S total=Data.T items=Data.List")]
    [InlineData("""{"offset":"P","items":"Data.List"}""", "offset=P items=Data.List")]
    [InlineData("null", "")]
    [InlineData("false", "")]
    public void Overlay_SaysHowItPages(string paging, string expected)
    {
        var document = Sample.WithResponse(
            """{"type":"object","properties":{"Data":{"type":"object","properties":{"T":{"type":"integer"},""" + List + "}}}}",
            parameters: Parameters("P S")
        );

        Assert.Equal(expected, Describe(Sample.Operation(document, Sample.Overlay($"\"x-paging\":{paging}")).Paging));
    }

    [Theory]
    [InlineData("""{"page":[|"Pgae"|],"items":"List"}""", "FST0005_Nearest", "parameter", "Pgae", "Page")]
    [InlineData("""{"page":"Page","items":"List","total":[|"Totl"|]}""", "FST0005_Nearest", "property", "Totl", "Total")]
    public void OverlayThatNamesNothing_Reports(string paging, string message, params string[] arguments)
    {
        var document = Sample.WithResponse(
            "{\"type\":\"object\",\"properties\":{\"Total\":{\"type\":\"integer\"}," + List + "}}",
            parameters: Parameters("Page")
        );

        var marked = Marked.Parse(Sample.Overlay($"\"x-paging\":{paging}"));
        var finding = Sample.Compile(document, marked.Text).Findings.First(f => f.Message != "FST0005_Keyword");
        Assert.Equal((message, marked.Start, marked.Length), (finding.Message, finding.Location.Start, finding.Location.Length));
        Assert.Equal(arguments, finding.Arguments);
    }

    [Theory]
    [InlineData("SearchThings", "page=PageNo size=PageSize items=Things")]
    [InlineData("SearchThing", "page=PageNo size=PageSize items=Things")]
    [InlineData("searchthings", "page=PageNo size=PageSize items=Things")]
    [InlineData("SearchFilters", "page=PageNo size=PageSize items=Filters")]
    [InlineData("Search", "")]
    public void SeveralLists_PageByTheOneThatTheOperationIsNamedAfter(string operation, string expected)
    {
        const string Lists = """
            "Filters":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}},
            "Things":{"type":"array","items":{"type":"object","properties":{"Id":{"type":"string"}}}}
            """;
        var document = Sample
            .WithResponse("{\"type\":\"object\",\"properties\":{" + Lists + "}}", parameters: Parameters("PageNo PageSize"))
            .Replace("\"Find\"", $"\"{operation}\"", StringComparison.Ordinal);

        Assert.Equal(expected, Describe(Sample.Operation(document).Paging));
    }

    private static string Describe(string parameters, string response) =>
        Describe(
            Sample
                .Operation(
                    Sample.WithResponse("{\"type\":\"object\",\"properties\":{" + response + "}}", parameters: Parameters(parameters))
                )
                .Paging
        );

    private static string Describe(ApiPaging? paging)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("page", paging?.Page),
            ("offset", paging?.Offset),
            ("token", paging?.Token),
            ("next", paging?.NextToken),
            ("size", paging?.Size),
            ("total", paging?.Total),
            ("items", paging?.Items),
        };
        return string.Join(" ", parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}"));
    }

    /// <summary>Integers, and texts where a name has <c>!</c> in front.</summary>
    private static string Parameters(string names) =>
        string.Join(
            ",",
            names
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(n =>
                    $$"""
                        {"name":"{{n.TrimStart('!')}}","in":"query","schema":{"type":"{{(n[0] == '!' ? "string" : "integer")}}"} }
                        """
                )
        );
}
