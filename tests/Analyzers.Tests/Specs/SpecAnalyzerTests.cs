using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Specs;

/// <summary>FST0001 to FST0010.</summary>
public sealed class SpecAnalyzerTests
{
    private const string Good = """
        {"version":"1.0","info":{"style":"RPC","product":"ICE","version":"2020-11-09"},"components":{"schemas":{}},
         "apis":{"Search":{"methods":["post"],"schemes":["https"],"parameters":[
           {"name":"PageSize","in":"query","schema":{"type":"integer","format":"int32"}}],
             "responses":{"200":{"schema":{"type":"object"}}}}}}
        """;

    [Fact]
    public Task GoodSpec_DoesNotReport() => new SpecTest().Spec("/specs/ice.json", Good).Run();

    [Fact]
    public Task OwnSpec_DoesNotReport() =>
        new SpecTest()
            .Spec(
                "/specs/ice.json",
                File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json")),
                overlay: "/specs/ice.overlay.json"
            )
            .Overlay("/specs/ice.overlay.json", File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json")))
            .Run();

    [Fact]
    public Task ForeignFile_DoesNotReport() => new SpecTest().Other("/broken.json", "{").Run();

    [Fact]
    public Task TruncatedSpec_ReportsAtTheEnd() => new SpecTest().Spec("/specs/ice.json", """{"version":"1.0","info":{|FST0001:|}""").Run();

    [Fact]
    public Task EmptySpec_Reports() => new SpecTest().Spec("/specs/ice.json", "{|FST0001:|}").Run();

    [Fact]
    public Task SyntaxError_ReportsLineAndColumn() =>
        new SpecTest()
            .Spec("/specs/ice.json", "{\n  \"version\": oops\n}")
            .Expect(
                new DiagnosticResult("FST0001", DiagnosticSeverity.Error)
                    .WithSpan("/specs/ice.json", 2, 14, 2, 18)
                    .WithMessage("'oops' is not a JSON value: write true, false or null, or put text in double quotes")
            )
            .Run();

    [Fact]
    public Task OpenApiDocument_Reports() =>
        new SpecTest()
            .Spec(
                "/specs/ice.json",
                """{{|FST0002:"openapi":"3.0.1"|},"paths":{}}""".Replace(
                    "{|FST0002:\"openapi\":\"3.0.1\"|}",
                    "\"openapi\":{|FST0002:\"3.0.1\"|}",
                    StringComparison.Ordinal
                )
            )
            .Run();

    [Fact]
    public Task UnknownOperation_ReportsWithTheNearestName() =>
        new SpecTest()
            .Spec("/specs/ice.json", Good, operations: "Serch")
            .Expect(
                new DiagnosticResult("FST0003", DiagnosticSeverity.Error)
                    .WithLocation("/specs/ice.json", 1, 1)
                    .WithMessage("The spec has no operation 'Serch': did you mean 'Search'? Correct it in the ApiSpec item's Operations")
                    .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            )
            .Run();

    [Fact]
    public Task OverlayWithoutTarget_ReportsInTheOverlayOnce() =>
        new SpecTest()
            .Spec("/specs/a.json", Good, overlay: "/specs/shared.overlay.json", @namespace: "A")
            .Spec("/specs/b.json", Good, overlay: "/specs/shared.overlay.json", @namespace: "B")
            .Overlay("/specs/shared.overlay.json", """{"apis":{{|FST0005:"Serch"|}:{}}}""")
            .Run();

    [Fact]
    public Task BrokenOverlay_ReportsInTheOverlay() =>
        new SpecTest()
            .Spec("/specs/ice.json", Good, overlay: "/specs/ice.overlay.json")
            .Overlay("/specs/ice.overlay.json", """{"apis":{|FST0001:?|}}""")
            .Run();

    [Fact]
    public Task ContradictionInTheOverlay_IsAWarning() =>
        new SpecTest()
            .Spec("/specs/ice.json", Good, overlay: "/specs/ice.overlay.json")
            .Overlay(
                "/specs/ice.overlay.json",
                """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"9","maximum":{|#0:"1"|}}}]}}}"""
            )
            .Expect(new DiagnosticResult("FST0006", DiagnosticSeverity.Warning).WithLocation(0))
            .Run();

    [Fact]
    public Task ContradictionInTheSpec_IsInformation() =>
        new SpecTest()
            .Spec(
                "/specs/ice.json",
                Good.Replace("\"int32\"", "\"int32\",\"minimum\":\"9\",\"maximum\":{|#0:\"1\"|}", StringComparison.Ordinal)
            )
            .Expect(new DiagnosticResult("FST0006", DiagnosticSeverity.Info).WithLocation(0))
            .Run();

    [Fact]
    public Task OldLanguage_ReportsAtTheStart() =>
        new SpecTest { LanguageVersion = LanguageVersion.CSharp7_3 }
            .Spec("/specs/ice.json", Good)
            .Expect(
                new DiagnosticResult("FST0009", DiagnosticSeverity.Error)
                    .WithLocation("/specs/ice.json", 1, 1)
                    .WithMessage(
                        "The project compiles with C# 7.3, and generated clients need C# 8 or later: "
                            + "set <LangVersion>8.0</LangVersion> or higher in the project file"
                    )
            )
            .Run();

    [Fact]
    public Task SameClientTwice_ReportsAtTheSecond() =>
        new SpecTest()
            .Spec("/specs/a.json", Good)
            .Spec("/specs/b.json", Good)
            .Expect(
                new DiagnosticResult("FST0010", DiagnosticSeverity.Error)
                    .WithLocation("/specs/b.json", 1, 1)
                    .WithMessage(
                        "The client 'Acme.Ice.IceClient' is already given by 'a.json': "
                            + "set another Client or Namespace on one of the ApiSpec items"
                    )
            )
            .Run();

    [Fact]
    public Task SameTypesInOneNamespace_ReportsAtTheSecond() =>
        new SpecTest()
            .Spec("/specs/a.json", Good, client: "OneClient")
            .Spec("/specs/b.json", Good, client: "OtherClient")
            .Expect(
                new DiagnosticResult("FST0010", DiagnosticSeverity.Error)
                    .WithLocation("/specs/b.json", 1, 1)
                    .WithMessage(
                        "The type 'Acme.Ice.SearchRequest' is already given by 'a.json': "
                            + "set another Namespace on one of the ApiSpec items"
                    )
            )
            .Run();

    [Fact]
    public Task ProjectWithoutTheRuntime_DoesNotReport()
    {
        var test = new SpecTest().Spec("/specs/ice.json", "{");
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(TestReferences.Framework);
        return test.Run();
    }
}
