using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Retired;

/// <summary>What only the baseline has is still there, for one step, as an error with a text of ours at each use.</summary>
public sealed class RetiredTests
{
    private const string BaselinePath = "/specs/spec.baseline.json";

    private static readonly string Before = Specs.Document(
        [
            Specs.Operation(
                "Buy",
                [
                    Specs.Parameter("Size", """ "type": "integer", "format": "int32", "required": true, "maximum": "9" """),
                    Specs.Parameter("Colour", """ "type": "string", "enum": ["red", "blue"] """),
                    Specs.Parameter("Box", """ "type": "object", "properties": { "Depth": { "type": "string" } } """),
                ],
                [
                    """ "Receipt": { "type": "object", "properties": { "Total": { "type": "string" }, "Tax": { "type": "string" } } } """,
                    """ "Slip": { "$ref": "#/components/schemas/Slip" } """,
                ]
            ),
            Specs.Operation("Sell", [Specs.Parameter("Slips", """ "type": "array", "items": { "$ref": "#/components/schemas/Slip" } """)]),
            Specs.Operation("Look", [Specs.Parameter("Id", """ "type": "string" """)]),
        ],
        """ "Slip": { "type": "object", "properties": { "Line": { "type": "string" } } } """
    );

    private static readonly string Now = Specs.Document(
        Specs.Operation(
            "Buy",
            [
                Specs.Parameter("Sizes", """ "type": "string" """),
                Specs.Parameter("Colour", """ "type": "string", "enum": ["red", "green"] """),
            ],
            [""" "Receipt": { "type": "object", "properties": { "Total": { "type": "string" } } } """]
        ),
        Specs.Operation("Look", [Specs.Parameter("Id", """ "type": "string" """)]),
        Specs.Operation("Sells", [])
    );

    [Fact]
    public void OperationThatLostParts_KeepsThemAsErrors() => GeneratedText.Verify(Changed(), "ShopClient.Buy.g.cs");

    [Fact]
    public void OperationThatIsGone_IsKeptAsAnError() => GeneratedText.Verify(Changed(), "ShopClient.Sell.g.cs");

    [Theory]
    [InlineData(
        "new BuyRequest().Size = 1",
        "Buy no longer takes Size, which spec.baseline.json had. Remove this use, or use Sizes, which is new."
    )]
    [InlineData(
        "new BuyRequest().Colour = BuyRequest.ColourValue.Blue",
        "ColourValue no longer lists blue, which spec.baseline.json had. Remove this use."
    )]
    [InlineData(
        "new BuyResponse().Receipt!.Tax!.ToString()",
        "BuyResponse.ReceiptInfo no longer has Tax, which spec.baseline.json had. Remove this use."
    )]
    [InlineData(
        "client.SellAsync(null!)",
        "The service no longer has the operation Sell, which spec.baseline.json had. Remove this use, or use Sells, which is new."
    )]
    [InlineData("new Slip()", "The document no longer has Slip, which spec.baseline.json had. Remove this use.")]
    public void Use_IsOneErrorThatSaysWhatToDo(string use, string message)
    {
        var found = Assert.Single(Errors(Changed(), use));
        Assert.Equal("FST1020", found.Id);
        Assert.Contains(message, found.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/FST1020.md", found.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new BuyRequest().Sizes = \"1\"")]
    [InlineData("new BuyRequest().Colour = BuyRequest.ColourValue.Red")]
    [InlineData("client.LookAsync(new LookRequest { Id = \"1\" })")]
    public void UseOfWhatStays_IsNoError(string use) => Assert.Empty(Errors(Changed(), use));

    [Fact]
    public void OldFramework_HasTheTextWithoutTheId()
    {
        var found = Assert.Single(Errors(Changed() with { Framework = Framework.NetStandard2 }, "new BuyRequest().Size = 1"));
        Assert.Equal("CS0619", found.Id);
        Assert.Contains("Buy no longer takes Size", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void RetiredMember_IsNeitherWrittenNorChecked()
    {
        var text = GeneratorRun.Of(Changed()).Files["ShopClient.Buy.g.cs"];
        Assert.DoesNotContain("\"Size\", ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("validator", text, StringComparison.Ordinal);
    }

    [Fact]
    public void BaselineLikeTheDocument_ChangesNothing() =>
        Assert.Equal(GeneratorRun.Of(Project.Of(Before)).AllText, GeneratorRun.Of(With(Before, Before)).AllText);

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(null)]
    public void BrokenBaseline_CostsNothing(string? baseline) =>
        Assert.Equal(GeneratorRun.Of(Project.Of(Now)).AllText, GeneratorRun.Of(With(Now, baseline)).AllText);

    [Fact]
    public void RetiredNameThatMeansSomethingElseNow_IsLeftOut()
    {
        var before = Specs.Document(
            Specs.Operation("Buy", [Specs.Parameter("Box", """ "type": "object", "properties": { "A": { "type": "string" } } """)])
        );
        var now = Specs.Document(
            Specs.Operation("Buy", [Specs.Parameter("box", """ "type": "string" """), Specs.Parameter("BoxInfo", """ "type": "string" """)])
        );
        var run = GeneratorRun.Of(With(now, before));
        Assert.DoesNotContain("Obsolete", run.AllText, StringComparison.Ordinal);
        run.AssertClean();
    }

    [Fact]
    public void WhatIsKept_Compiles() => GeneratorRun.Of(Changed()).AssertClean();

    /// <summary>Years of a product's changes at once.</summary>
    [Theory]
    [InlineData("esa_2024-09-10", 37)]
    [InlineData("apig_2024-03-27", 20)]
    public void LastVersionAfterTheFirst_CompilesWithAllThatIsGone(string product, int goneOperations)
    {
        var versions = Directory.GetFiles(SharedData.Corpus("history", product));
        Array.Sort(versions, StringComparer.Ordinal);
        var run = GeneratorRun.Of(With(File.ReadAllText(versions[^1]), File.ReadAllText(versions[0])));
        run.AssertClean();
        Assert.InRange(
            run.Files.Values.Count(text =>
                text.Contains("[global::System.Obsolete(\"The service no longer has the operation", StringComparison.Ordinal)
            ),
            1,
            goneOperations
        );
    }

    private static Project Changed() => With(Now, Before);

    private static Project With(string now, string? baseline) =>
        Project.Of(now, ("Baseline", BaselinePath)).WithBaseline(BaselinePath, baseline);

    private static Diagnostic[] Errors(Project project, string use) =>
        [
            .. GeneratorRun
                .Of(
                    project.WithSource(
                        $$"""
                        namespace Acme.Shop
                        {
                            public static class Probe
                            {
                                public static void Run(IShopClient client)
                                {
                                    _ = {{use}};
                                }
                            }
                        }
                        """
                    )
                )
                .Compilation()
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(found => found.Severity == DiagnosticSeverity.Error),
        ];
}
