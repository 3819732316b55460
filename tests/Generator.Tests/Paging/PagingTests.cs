using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Paging;

/// <summary>Pagers, as whole files and at work.</summary>
public sealed class PagingTests
{
    private const string Items =
        """ "Items": { "type": "array", "items": { "type": "object", "properties": { "Id": { "type": "string" } } } } """;

    private const string Total = """ "Total": { "type": "integer", "format": "int64" } """;

    private static readonly string Numbered = Specs.Document(
        Specs.Operation("List", [Integer("PageNo"), Integer("PageSize")], [Items, Total])
    );

    [Fact]
    public void PageNumber_LeadsToThePages() => GeneratedText.Verify(Project.Of(Numbered), "ShopClient.List.g.cs");

    [Fact]
    public void Token_LeadsToThePages() =>
        GeneratedText.Verify(
            Project.Of(
                Specs.Document(
                    Specs.Operation(
                        "List",
                        [Specs.Parameter("NextToken", """ "type": "string" """), Integer("MaxResults")],
                        ["\"NextToken\": { \"type\": \"string\" }", $$""" "Data": { "type": "object", "properties": { {{Items}} } } """],
                        """ "x-paging": { "token": "NextToken", "nextToken": "NextToken", "size": "MaxResults", "items": "Data.Items" }, """
                    )
                )
            ),
            "ShopClient.List.g.cs"
        );

    [Fact]
    public void WideOffset_IsNarrowed() =>
        GeneratedText.Verify(
            Project.Of(
                Specs.Document(
                    Specs.Operation(
                        "List",
                        [
                            Specs.Parameter("Offset", """ "type": "integer", "format": "int64" """),
                            Specs.Parameter("Limit", """ "type": "integer", "format": "int64" """),
                        ],
                        [Items, Total],
                        """ "x-paging": { "offset": "Offset", "size": "Limit", "items": "Items", "total": "Total" }, """
                    )
                )
            ),
            "ShopClient.List.g.cs"
        );

    [Fact]
    public async Task Pager_GoesThroughAllPagesAndLeavesTheRequestAlone()
    {
        using var service = new FakeService(uri =>
            uri.Query.Contains("PageNo=2", StringComparison.Ordinal)
                ? """{"Items":[{"Id":"c"}],"Total":3}"""
                : """{"Items":[{"Id":"a"},{"Id":"b"}],"Total":3}"""
        );
        var run = GeneratorRun.Of(
            Project
                .Of(Numbered)
                .WithSource(
                    """
                    namespace Acme.Shop
                    {
                        public static class Probe
                        {
                            public static async System.Threading.Tasks.Task<string> Run(System.Net.Http.HttpClient http)
                            {
                                var options = new FaceSearchToolkit.ApiClientOptions
                                {
                                    RegionId = "cn-shanghai", Credential = new FaceSearchToolkit.AccessKeyCredential("id", "secret"),
                                };
                                using var client = new ShopClient(options, http);
                                var request = new ListRequest { PageSize = 2 };
                                var found = "";
                                await foreach (var item in client.ListPaged(request))
                                {
                                    found += item.Id;
                                }

                                return found + (request.PageNo == null && request.PageSize == 2);
                            }
                        }
                    }
                    """
                )
        );
        using var http = new HttpClient(service);
        var probe = run.Load().GetType("Acme.Shop.Probe")!.GetMethod("Run")!;
        Assert.Equal("abcTrue", await (Task<string>)probe.Invoke(null, [http])!);
        Assert.Equal(["?PageNo=1&PageSize=2", "?PageNo=2&PageSize=2"], service.Queries);
    }

    private static string Integer(string name) => Specs.Parameter(name, """ "type": "integer", "format": "int32" """);
}
