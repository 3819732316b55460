using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Links;

/// <summary>The ways from one operation's result to the next one's request.</summary>
public sealed class LinkTests
{
    private static readonly string Document = Specs.Document(
        Specs.Operation(
            "Find",
            [Text("Token", isRequired: true), Text("Library"), Specs.Parameter("PageNo", """ "type": "integer", "format": "int32" """)],
            [
                """ "Session": { "type": "string" } """,
                """ "Items": { "type": "array", "items": { "type": "object", "properties": { "Id": { "type": "string" } } } } """,
            ],
            """
            "x-paging": { "page": "PageNo", "items": "Items" },
            "x-links": {
              "Look": { "Token": "$request.Token", "Library": "$request.Library", "Id": "$item.Id" },
              "Close": { "Session": "$response.Session" }
            },
            """
        ),
        Specs.Operation("Look", [Text("Token", isRequired: true), Text("Library"), Text("Id"), Text("Owner", isRequired: true)]),
        Specs.Operation("Close", [Text("Session")])
    );

    [Fact]
    public void Links_AreFactoriesOnTheTarget() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Links.g.cs");

    [Fact]
    public void LinksWithTheRequiredKeyword_LeaveTheRestToTheCaller()
    {
        var run = GeneratorRun.Of(Project.Of(Document).WithProperty("FaceSearchToolkitRequiredMembers", "true"));
        Assert.Contains("Owner = null", run.Files["ShopClient.Links.g.cs"], StringComparison.Ordinal);
        run.AssertClean();
    }

    [Fact]
    public void Links_TakeTheValuesOver()
    {
        var run = GeneratorRun.Of(
            Project
                .Of(Document)
                .WithSource(
                    """
                    namespace Acme.Shop
                    {
                        public static class Probe
                        {
                            public static string Run()
                            {
                                var request = new FindRequest { Token = "t", Library = "l" };
                                var next = LookRequest.From(request, new FindResponse.ItemsItem { Id = "i" });
                                return next.Token + next.Library + next.Id + next.Owner;
                            }
                        }
                    }
                    """
                )
        );
        Assert.Equal("tli", run.Load().GetType("Acme.Shop.Probe")!.GetMethod("Run")!.Invoke(null, null));
    }

    [Theory]
    [InlineData("LookRequest.From(null!, new FindResponse.ItemsItem())", "request")]
    [InlineData("LookRequest.From(new FindRequest(), null!)", "item")]
    [InlineData("CloseRequest.From(null!)", "response")]
    public void LinkFromNothing_NamesWhatIsMissing(string call, string parameter)
    {
        var run = GeneratorRun.Of(
            Project
                .Of(Document)
                .WithSource(
                    $$"""
                    namespace Acme.Shop
                    {
                        public static class Probe
                        {
                            public static string Run()
                            {
                                try { {{call}}; return ""; }
                                catch (System.ArgumentNullException exception) { return exception.ParamName ?? ""; }
                            }
                        }
                    }
                    """
                )
        );
        Assert.Equal(parameter, run.Load().GetType("Acme.Shop.Probe")!.GetMethod("Run")!.Invoke(null, null));
    }

    [Fact]
    public void LinkToAnUnselectedOperation_IsLeftOut() =>
        Assert.DoesNotContain(
            "Look",
            GeneratorRun.Of(Project.Of(Document, ("Operations", "Find|Close"))).AllText,
            StringComparison.Ordinal
        );

    private static string Text(string name, bool isRequired = false) =>
        Specs.Parameter(name, $$""" "type": "string", "required": {{(isRequired ? "true" : "false")}} """);
}
