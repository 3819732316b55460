using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>The rules on the official SDK's requests, with the constraints of the project's specs.</summary>
public sealed class OfficialSdkTests
{
    private const string Request = "var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url }; ";

    [Theory]
    [InlineData(Request + "r.PageSize = {|FST1001:51|}; client.SearchMediaByFace(r);")]
    [InlineData(Request + "r.PageNo = flag ? 1 : {|FST1001:0|}; client.SearchMediaByFace(r);")]
    [InlineData("client.SearchMediaByFace(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });")]
    [InlineData("await client.SearchMediaByFaceAsync(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });")]
    [InlineData("client.SearchMediaByFaceWithOptions(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url }, options);")]
    [InlineData(
        "await client.SearchMediaByFaceWithOptionsAsync(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url }, options);"
    )]
    [InlineData(
        """
            client.SearchMediaByFace(new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:" "|}, PersonImageUrl = url });
            """
    )]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest { PersonImageUrl = url };
            if (flag) r.FaceSearchToken = token;
            {|FST1002:client.SearchMediaByFace(r)|};
            """
    )]
    [InlineData($$"""{{Request}}r.CustomFilters = "{\"intField1\":1,{|FST1003:\"intField1\"|}:2}"; Use(r);""")]
    [InlineData($$$"""{{{Request}}}r.CustomFilters = @"{{|FST1004:""intFeild1""|}:1}"; Use(r);""")]
    [InlineData($$$"""{{{Request}}}r.CustomFilters = "{\"intField1\":{|FST1005:\"x\"|}}"; Use(r);""")]
    [InlineData($$$"""{{{Request}}}r.CustomFilters = "{\"intField1\":{|FST1006:{\"gte\":2,\"lte\":1}|}}"; Use(r);""")]
    [InlineData($$"""{{Request}}r.CustomFilters = "{|FST1007:[]|}"; Use(r);""")]
    [InlineData($$"""{{Request}}r.UtcCreate = "{|FST1006:{\"gte\":1700000000002,\"lte\":1700000000001}|}"; Use(r);""")]
    [InlineData($$$"""{{{Request}}}r.UtcCreate = "{\"gte\":{|FST1010:1700000000|}}"; Use(r);""")]
    [InlineData($$"""{{Request}}r.MediaType = {|FST1008:"vedio"|}; Use(r);""")]
    [InlineData($$"""{{Request}}r.CustomFilters = {|FST1013:"{\"intField1\":1}"|}; Use(r);""")]
    [InlineData("""Use(new PlaceOrderRequest { Code = {|FST1009:"abcde"|} });""")]
    [InlineData("""Use(new PlaceOrderRequest { Code = {|FST1009:"A"|} });""")]
    [InlineData("Use(new PlaceOrderRequest { BuyerId = {|FST1001:0|} });")]
    [InlineData(
        """
            Use(
                new PlaceOrderRequest
                {
                    Items = new List<PlaceOrderRequest.PlaceOrderRequestItems>
                    {
                        new PlaceOrderRequest.PlaceOrderRequestItems { Count = {|FST1001:6|}, Colour = {|FST1008:"rot"|} },
                    },
                }
            );
            """
    )]
    [InlineData("Use(new PlaceOrderRequest { Limit = {|FST1001:6|} });")]
    [InlineData("""Use(new PlaceOrderRequest { Colours = new List<string> { "red", {|FST1008:"rot"|} } });""")]
    [InlineData("""Use(new PlaceOrderRequest { Colours = { {|FST1008:"rot"|} } });""")]
    [InlineData("""var o = new PlaceOrderRequest(); o.Colours = new List<string>(); o.Colours.Add({|FST1008:"rot"|}); Use(o);""")]
    [InlineData("""var o = new PlaceOrderRequest(); o.Colours.Add(flag ? "red" : {|FST1008:"rot"|}); Use(o);""")]
    [InlineData("""var o = new PlaceOrderRequest { Colours = ["red", {|FST1008:"rot"|}] }; Use(o);""")]
    public Task WrongValue_Reports(string statements) => Reports.InOfficialSdk(statements);

    [Theory]
    [InlineData(
        $$"""
            {{Request}}
            r.PageSize = 50; r.PageNo = 1; r.MediaType = "video"; r.SearchLibName = ""; await client.SearchMediaByFaceAsync(r);
            """
    )]
    [InlineData(
        $$"""{{Request}}r.CustomFilters = token; r.UtcCreate = "{\"gte\":1700000000000}"; await client.SearchMediaByFaceAsync(r);"""
    )]
    [InlineData($$"""{{Request}}r.CustomFilters = null; r.UtcCreate = ""; await client.SearchMediaByFaceAsync(r);""")]
    [InlineData("var r = new SearchMediaByFaceRequest(); Use(r); client.SearchMediaByFace(r);")]
    [InlineData("var r = new SearchMediaByFaceRequest(); r.Validate(); client.SearchMediaByFace(r);")]
    [InlineData("var r = new SearchMediaByFaceRequest(); client.Log(r); client.SearchMediaByFace(r);")]
    [InlineData(
        """
            Use(
                new PlaceOrderRequest
                {
                    BuyerId = 1,
                    IsGift = true,
                    Code = "abcd",
                    Items = new List<PlaceOrderRequest.PlaceOrderRequestItems>
                    {
                        new PlaceOrderRequest.PlaceOrderRequestItems { Count = 5, Colour = "red" },
                    },
                }
            );
            """
    )]
    [InlineData("Use(new ForgottenRequest { Count = 6 });")]
    [InlineData("""Use(new PlaceOrderRequest { Note = "another member of the wire" });""")]
    [InlineData(
        """
            var o = new PlaceOrderRequest { Colours = new List<string> { "red" } };
            o.Colours.Add(token);
            o.Colours.Remove("rot");
            Use(o.Colours.Contains("rot"));
            Use(o);
            """
    )]
    public Task RightOrUnknownValue_DoesNotReport(string statements) => DoesNotReport.InOfficialSdk(statements);

    [Fact]
    public Task NoSpecs_DoesNotReport() =>
        DoesNotReport.InOfficialSdkWithoutSpecs(
            "client.SearchMediaByFace(new SearchMediaByFaceRequest { PageSize = 51, CustomFilters = \"[]\" });"
        );

    [Fact]
    public Task Message_NamesTheOperation() =>
        UsageTest.OfficialMessages(
            """
            Use(
                new PlaceOrderRequest
                {
                    BuyerId = {|#0:0|},
                    Items = new List<PlaceOrderRequest.PlaceOrderRequestItems>
                    {
                        new PlaceOrderRequest.PlaceOrderRequestItems { Count = {|#1:6|} },
                    },
                }
            );
            """,
            DiagnosticResult
                .CompilerError("FST1001")
                .WithMessage("BuyerId of PlaceOrder is 0, but must be at least 1: use 1 or more")
                .WithLocation(0),
            DiagnosticResult
                .CompilerError("FST1001")
                .WithMessage("Count of PlaceOrderRequestItems is 6, but must be from 1 to 5: use 5")
                .WithLocation(1)
        );

    [Fact]
    public Task Number_IsClamped() =>
        FixTest<ClampFixProvider>.Official(Request + "r.PageSize = {|FST1001:51|}; Use(r);", Request + "r.PageSize = 50; Use(r);");

    [Fact]
    public Task MissingMember_IsAdded() =>
        FixTest<AddRequiredFixProvider>.Official(
            "client.SearchMediaByFace(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });",
            """
            client.SearchMediaByFace(new SearchMediaByFaceRequest { PersonImageUrl = url, FaceSearchToken = "<FaceSearchToken>" });
            """
        );

    [Fact]
    public Task MisspeltValue_IsCorrected() =>
        FixTest<ValueSetFixProvider>.Official(
            $$"""{{Request}}r.MediaType = {|FST1008:"vedio"|}; Use(r);""",
            $$"""{{Request}}r.MediaType = "video"; Use(r);"""
        );

    [Fact]
    public Task MisspeltElement_IsCorrected() =>
        FixTest<ValueSetFixProvider>.Official(
            """Use(new PlaceOrderRequest { Colours = new List<string> { {|FST1008:"grene"|} } });""",
            """Use(new PlaceOrderRequest { Colours = new List<string> { "green" } });"""
        );

    [Fact]
    public Task MisspeltField_IsCorrected() =>
        FixTest<FilterFieldFixProvider>.Official(
            $$$"""{{{Request}}}var f = "x"; r.CustomFilters = "{{|FST1004:\"intFeild1\"|}:1}" + ""; Use(f); Use(r);""",
            $$"""{{Request}}var f = "x"; r.CustomFilters = {|FST1013:"{\"intField1\":1}" + ""|}; Use(f); Use(r);"""
        );

    /// <summary>There is no typed filter to put into a member of plain text.</summary>
    [Fact]
    public Task FilterText_IsNotRewritten() =>
        FixTest<TypedFilterFixProvider>.Official(
            $$"""{{Request}}r.CustomFilters = {|FST1013:"{\"intField1\":1}"|}; Use(r);""",
            $$"""{{Request}}r.CustomFilters = {|FST1013:"{\"intField1\":1}"|}; Use(r);"""
        );
}
