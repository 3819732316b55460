using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Clients;

/// <summary>The client's own file, its names and its visibility.</summary>
public sealed class ClientTests
{
    private static readonly string Buy = Specs.Operation("Buy", [Specs.Parameter("Id", """ "type": "string", "required": true """)]);

    [Fact]
    public void Frame_HoldsInterfaceConstructorsAndService() => GeneratedText.Verify(Project.Of(Specs.Document(Buy)), "ShopClient.g.cs");

    [Fact]
    public void InternalClient_WithNamesOfItsOwn() =>
        GeneratedText.Verify(
            Project.Of(Specs.Document(Buy), ("Namespace", "Acme.Media.event"), ("Client", "Till"), ("Visibility", "internal")),
            "Till.Buy.g.cs"
        );

    [Fact]
    public void InternalFrame_WithNamesOfItsOwn() =>
        GeneratedText.Verify(
            Project.Of(Specs.Document(Buy), ("Namespace", "Acme.Media.event"), ("Client", "Till"), ("Visibility", "internal")),
            "Till.g.cs"
        );

    [Fact]
    public void DeprecatedOperation_IsObsolete() =>
        GeneratedText.Verify(
            Project.Of(Specs.Document(Specs.Operation("Old", [], extra: """ "deprecated": true, "operationType": "read", """))),
            "ShopClient.Old.g.cs"
        );

    [Fact]
    public void DocumentedErrors_StandOnTheMethod() =>
        GeneratedText.Verify(
            Project.Of(
                Specs.Document(
                    Specs.Operation(
                        "Buy",
                        [],
                        extra: """
                        "title": "Buys", "description": "Buys <b>one</b> thing.",
                        "errorCodes": { "400": [{ "errorCode": "NoMoney", "errorMessage": "Too little & too late." }] },
                        """
                    )
                )
            ),
            "ShopClient.Buy.g.cs"
        );

    [Fact]
    public void RequiredKeyword_StandsWhereAskedForAndPossible()
    {
        var project = Project.Of(Specs.Document(Buy)).WithProperty("FaceSearchToolkitRequiredMembers", "true");
        var modern = GeneratorRun.Of(project);
        Assert.Contains("public required string? Id { get => _Id; set => _Id = value; }", modern.AllText, StringComparison.Ordinal);
        modern.AssertClean();
        Assert.DoesNotContain(
            "required string",
            GeneratorRun.Of(project with { Framework = Framework.NetStandard2 }).AllText,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "required string",
            GeneratorRun.Of(project with { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10 }).AllText,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void OperationsThatDifferByCase_GetFilesThatDoNot()
    {
        var names = GeneratorRun
            .Of(Project.Of(Specs.Document(Specs.Operation("GetTag", []), Specs.Operation("GetTAG", []))))
            .Files.Keys.ToList();
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void TwoNamespaces_GetFilesOfTheirOwn()
    {
        var run = GeneratorRun.Of(
            Project.Of(Specs.Document(Buy), ("Namespace", "One")).WithSpec("/specs/two.json", Specs.Document(Buy), ("Namespace", "Two"))
        );
        Assert.Equal(
            ["One.ShopClient.Buy.g.cs", "One.ShopClient.g.cs", "Two.ShopClient.Buy.g.cs", "Two.ShopClient.g.cs"],
            run.Files.Keys.Order(StringComparer.Ordinal)
        );
        run.AssertClean();
    }
}
