using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Bridges;

/// <summary>The client over the platform's own, where the project references it.</summary>
public sealed class BridgeTests
{
    private static readonly string Rpc = Specs.Document(
        Specs.Operation(
            "Buy",
            [
                Specs.Parameter("Id", """ "type": "string", "required": true """),
                Specs.Parameter("Note", """ "type": "string" """, """ "in": "formData" """),
            ],
            [""" "Total": { "type": "integer", "format": "int64" } """]
        )
    );

    private static readonly string Roa = Specs.Document(
        [
            """
            "Put": {
              "methods": ["put"], "path": "/shops/{shop}/things", "security": [{"AK": []}],
              "parameters": [
                { "name": "shop", "in": "path", "schema": { "type": "string" } },
                { "name": "x-acs-tag", "in": "header", "schema": { "type": "string" } },
                { "name": "body", "in": "body", "style": "json", "schema": { "type": "object", "properties": {
                  "Price": { "type": "number" }, "Tags": { "type": "array", "items": { "type": "string" } } } } } ],
              "responses": { "200": { "schema": { "type": "object", "properties": { "Id": { "type": "string" } } } } } }
            """,
        ],
        "",
        "ROA"
    );

    public static TheoryData<string> Lines { get; } = [OfficialStandIn.Tea, OfficialStandIn.Darabonba];

    [Fact]
    public void WithoutTheOfficialClient_NothingIsEmitted() =>
        Assert.DoesNotContain("ShopClient.OpenApi.g.cs", GeneratorRun.Of(Project.Of(Rpc)).Files.Keys);

    [Fact]
    public void OfficialClient_OfLine01() =>
        GeneratedText.Verify(Project.Of(Rpc).WithSource(OfficialStandIn.Tea), "ShopClient.OpenApi.g.cs");

    [Fact]
    public void OfficialClient_OfLine02() =>
        GeneratedText.Verify(Project.Of(Rpc).WithSource(OfficialStandIn.Darabonba), "ShopClient.OpenApi.g.cs");

    [Theory]
    [InlineData("CallApiAsync")]
    [InlineData("Stream")]
    [InlineData("Pathname")]
    public void OfficialClientOfAnotherShape_CountsAsAbsent(string name)
    {
        var run = GeneratorRun.Of(Project.Of(Rpc).WithSource(OfficialStandIn.Tea.Replace(name, name + "Ex", StringComparison.Ordinal)));
        Assert.DoesNotContain("ShopClient.OpenApi.g.cs", run.Files.Keys);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void RpcCall_GoesOverAsTheOfficialClientTakesIt(string line) =>
        Assert.Equal(
            "Buy 2024-01-01 HTTPS / POST AK string formData RPC | Id=a b | Note=n&m | 163",
            Run(
                Rpc,
                line,
                """
                string seen = "";
                official.Service = (p, r) =>
                {
                    var form = (Dictionary<string, string>)r.Body;
                    seen = $"{p.Action} {p.Version} {p.Protocol} {p.Pathname} {p.Method} {p.AuthType} {p.BodyType} {p.ReqBodyType}"
                        + $" {p.Style} | Id={r.Query["Id"]} | Note={form["Note"]}";
                    return new Dictionary<string, object>
                    {
                        ["statusCode"] = 200, ["body"] = "{\"Total\":\"163\"}", ["headers"] = new Dictionary<string, string>(),
                    };
                };
                var response = await client.BuyAsync(new BuyRequest { Id = "a b", Note = "n&m" });
                return $"{seen} | {response.Total}";
                """
            )
        );

    [Theory]
    [MemberData(nameof(Lines))]
    public void RoaCall_GoesOverWithPathHeadersAndJson(string line) =>
        Assert.Equal(
            "/shops/a%2Fb/things PUT string json ROA | t | 1.5 x,y | 7",
            Run(
                Roa,
                line,
                """
                string seen = "";
                official.Service = (p, r) =>
                {
                    var body = (Dictionary<string, object>)r.Body;
                    seen = $"{p.Pathname} {p.Method} {p.BodyType} {p.ReqBodyType} {p.Style} | {r.Headers["x-acs-tag"]}"
                        + $" | {System.FormattableString.Invariant($"{body["Price"]}")} {string.Join(",", (List<object>)body["Tags"])}";
                    return new Dictionary<string, object> { ["body"] = "{\"Id\":7}" };
                };
                var response = await client.PutAsync(new PutRequest
                {
                    Shop = "a/b", XAcsTag = "t", Body = new PutRequest.BodyInfo { Price = 1.5, Tags = new[] { "x", "y" } },
                });
                return $"{seen} | {response.Id}";
                """
            )
        );

    [Fact]
    public void RefusalOfLine01_IsAnApiException() =>
        Assert.Equal(
            "403 NoMoney Too little. r-1 https://example.com/advice TeaException",
            Run(
                Rpc,
                OfficialStandIn.Tea,
                Refused(
                    """
                    throw new Tea.TeaException("code: 403, Too little. request id: r-1")
                    {
                        Code = "NoMoney", StatusCode = 403,
                        DataResult = new Dictionary<string, object>
                        {
                            ["Message"] = "Too little.", ["RequestId"] = "r-1", ["Recommend"] = "https://example.com/advice",
                        },
                    };
                    """
                )
            )
        );

    [Theory]
    [InlineData("ClientException", 403)]
    [InlineData("ServerException", 503)]
    [InlineData("ThrottlingException", 429)]
    public void RefusalOfLine02_IsAnApiException(string type, int status) =>
        Assert.Equal(
            $"{status} NoMoney Too little. r-1  {type}",
            Run(
                Rpc,
                OfficialStandIn.Darabonba,
                Refused(
                    $$"""
                    throw new AlibabaCloud.OpenApiClient.Exceptions.{{type}}("Too little.")
                    {
                        Code = "NoMoney", StatusCode = {{status}}, RequestId = "r-1",
                    };
                    """
                )
            )
        );

    [Theory]
    [InlineData("""new Tea.TeaException("The endpoint is missing.") { Code = "ParameterMissing" }""")]
    [InlineData("""new System.Net.Http.HttpRequestException("No route.")""")]
    public void FailureThatIsNoRefusal_ComesThroughAsItIs(string exception) =>
        Assert.StartsWith(
            exception.Split('(')[0][4..],
            Run(
                Rpc,
                OfficialStandIn.Tea,
                $$"""
                official.Service = (p, r) => { throw {{exception}}; };
                try { await client.BuyAsync(new BuyRequest { Id = "1" }); return ""; }
                catch (Exception failure) { return failure.GetType().FullName; }
                """
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Lines))]
    public void InvalidRequest_IsNotSent(string line) =>
        Assert.Equal(
            "ApiValidationException",
            Run(
                Rpc,
                line,
                """
                official.Service = (p, r) => throw new InvalidOperationException();
                try { await client.BuyAsync(new BuyRequest()); return ""; }
                catch (Exception failure) { return failure.GetType().Name; }
                """
            )
        );

    [Theory]
    [MemberData(nameof(Lines))]
    public void CancelledCall_IsLeftToItself(string line) =>
        Assert.Equal(
            "cancelled",
            Run(
                Rpc,
                line,
                """
                using (var cancellation = new CancellationTokenSource())
                using (var end = new ManualResetEventSlim())
                {
                    official.Service = (p, r) => { cancellation.Cancel(); end.Wait(); return new Dictionary<string, object>(); };
                    try { await client.BuyAsync(new BuyRequest { Id = "1" }, cancellation.Token); return ""; }
                    catch (OperationCanceledException) { return "cancelled"; }
                    finally { end.Set(); }
                }
                """
            )
        );

    private static string Refused(string service) =>
        $$"""
            official.Service = (p, r) => { {{service}} };
            try { await client.BuyAsync(new BuyRequest { Id = "1" }); return ""; }
            catch (ApiException refusal)
            {
                return $"{refusal.StatusCode} {refusal.Code} {refusal.Message} {refusal.RequestId} {refusal.Recommend} "
                    + refusal.InnerException.GetType().Name;
            }
            """;

    private static string Run(string spec, string line, string code) =>
        (string)
            GeneratorRun
                .Of(
                    Project
                        .Of(spec)
                        .WithSource(line)
                        .WithSource(
                            $$"""
                            #nullable disable
                            using System;
                            using System.Collections.Generic;
                            using System.Threading;
                            using System.Threading.Tasks;
                            using FaceSearchToolkit;
                            namespace Acme.Shop
                            {
                                public static class Probe
                                {
                                    public static string Run() => RunAsync().GetAwaiter().GetResult();

                                    private static async Task<string> RunAsync()
                                    {
                                        var config = new AlibabaCloud.OpenApiClient.Models.Config();
                                        var official = new AlibabaCloud.OpenApiClient.Client(config);
                                        using (var client = ShopClient.Over(official))
                                        {
                                            {{code}}
                                        }
                                    }
                                }
                            }
                            """
                        )
                )
                .Load()
                .GetType("Acme.Shop.Probe")!
                .GetMethod("Run")!
                .Invoke(null, null)!;
}
