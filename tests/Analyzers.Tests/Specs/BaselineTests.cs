using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Specs;

/// <summary>FST0020 to FST0022.</summary>
public sealed class BaselineTests
{
    private const string SpecPath = "/specs/shop.json";
    private const string BaselinePath = "/specs/shop.baseline.json";
    private const string AcceptedPath = "/specs/shop.baseline.accepted.txt";

    private const string Text = """{"type":"string"}""";

    private const string Client = """
        #nullable enable
        namespace Acme.Shop { public class BuyRequest { public int? Count { get; set; } public string? Name { get; set; } } }
        """;

    private readonly SpecSession _session = new();

    [Fact]
    public Task SameDocument_DoesNotReport() =>
        Test(Document("""{"type":"integer","maximum":"9"}"""), Document("""{"maximum":"9","type":"integer"}""")).Run();

    [Fact]
    public Task NarrowerParameter_ReportsAtItsValueWithWhatToDo() =>
        Test(Document("""{"type":"integer","maximum":"9"}"""), Document("""{"type":"integer","maximum":"8"}"""))
            .Expect(
                new DiagnosticResult("FST0020", DiagnosticSeverity.Error)
                    .WithSpan(SpecPath, 2, 97, 2, 100)
                    .WithMessage(
                        "Breaking since 'shop.baseline.json': param-constraint-changed Buy.Count: maximum 9 -> 8; "
                            + "change the code that uses it, then accept it with this line in 'shop.baseline.accepted.txt'"
                    )
            )
            .Run();

    [Fact]
    public Task GoneParameter_ReportsAtItsOperation() =>
        Test(Document(Text), Document(null).Replace("\"Buy\"", "{|FST0020:\"Buy\"|}", StringComparison.Ordinal)).Run();

    [Fact]
    public Task OtherDefault_Warns() =>
        Test(Document("""{"type":"string","default":"1"}"""), Document("""{"type":"string","default":{|FST0021:"2"|}}""")).Run();

    [Fact]
    public Task WiderParameter_Informs() =>
        Test(Document("""{"type":"integer","maximum":"9"}"""), Document("""{"type":"integer","maximum":{|FST0022:"10"|}}""")).Run();

    [Theory]
    [InlineData("param-constraint-changed Buy.Count: maximum 9 -> 8")]
    [InlineData("# Agreed.\r\n\r\n  param-constraint-changed Buy.Count: maximum 9 -> 8  \r\n")]
    public Task AcceptedChange_DoesNotReport(string accepted) =>
        Test(Document("""{"type":"integer","maximum":"9"}"""), Document("""{"type":"integer","maximum":"8"}"""))
            .Accepted(AcceptedPath, accepted)
            .Run();

    [Fact]
    public Task LineThatIsNoChange_InformsInTheList() =>
        Test(Document(Text), Document(Text)).Accepted(AcceptedPath, "# param-removed Buy.Name\n{|FST0022:param-removed Buy.Name|}\n").Run();

    [Fact]
    public Task BrokenBaseline_ReportsThereAndComparesNothing() =>
        Test("{{|FST0001:|}", Document(Text)).Accepted(AcceptedPath, "param-removed Buy.Name").Run();

    [Fact]
    public Task BaselineOfAnotherFormat_ReportsThere() => Test("""{"openapi":{|FST0002:"3.0.0"|}}""", Document(Text)).Run();

    [Fact]
    public Task BrokenDocument_ReportsOnlyThat() => Test(Document(Text), "{{|FST0001:|}").Run();

    [Fact]
    public Task FileThatNoSpecNames_IsNotCompared() => new SpecTest().Spec(SpecPath, Document(Text)).Baseline(BaselinePath, "{").Run();

    [Fact]
    public Task OtherOperations_AreNotCompared() =>
        new SpecTest()
            .Spec(SpecPath, Document(Text), operations: "Other", baseline: BaselinePath)
            .Baseline(BaselinePath, Document("""{"type":"integer"}"""))
            .Run();

    [Fact]
    public Task ChangeThatTheOverlayTakesBack_DoesNotReport() =>
        new SpecTest()
            .Spec(SpecPath, Document("""{"type":"integer","maximum":"8"}"""), baseline: BaselinePath, overlay: "/specs/o.json")
            .Baseline(BaselinePath, Document("""{"type":"integer","maximum":"9"}"""))
            .Overlay("/specs/o.json", """{"apis":{"Buy":{"parameters":[{"name":"Count","schema":{"maximum":"9"}}]}}}""")
            .Run();

    [Fact]
    public Task UseOfNarrowerMember_ReportsAtItsName() =>
        Narrower(
                "{|FST0020:\"8\"|}",
                """
                class Caller
                {
                    object Make() => new Acme.Shop.BuyRequest { {|FST1020:Count|} = 7, Name = "" };
                    int? Read(Acme.Shop.BuyRequest request) => request.{|FST1020:Count|} + request?.{|FST1020:Count|};
                    bool Match(Acme.Shop.BuyRequest request) => request is { {|FST1020:Count|}: 1, Name: "" };
                }
                """
            )
            .Run();

    [Fact]
    public Task UseOfNarrowerMember_SaysWhatChangedAndWhatToDo() =>
        Narrower("{|FST0020:\"8\"|}", "class Caller { object Make() => new Acme.Shop.BuyRequest { Count = 7 }; }")
            .Expect(
                new DiagnosticResult("FST1020", DiagnosticSeverity.Error)
                    .WithSpan("/0/Test1.cs", 3, 60, 3, 65)
                    .WithMessage(
                        "'Count' is not what it was in 'shop.baseline.json': param-constraint-changed Buy.Count: maximum 9 -> 8; "
                            + "change this use, then accept the change in 'shop.baseline.accepted.txt'"
                    )
            )
            .Run();

    [Fact]
    public Task UseOfAcceptedChange_DoesNotReport() =>
        Narrower("\"8\"", "class Caller { object Make() => new Acme.Shop.BuyRequest { Count = 7 }; }")
            .Accepted(AcceptedPath, "param-constraint-changed Buy.Count: maximum 9 -> 8")
            .Run();

    [Fact]
    public Task UseOfWiderMember_DoesNotReport() =>
        Narrower("{|FST0022:\"10\"|}", "class Caller { object Make() => new Acme.Shop.BuyRequest { Count = 7 }; }").Run();

    [Fact]
    public async Task EditOfCode_ComparesNothingAgain()
    {
        var (document, baseline) = (new CountingText(Document(Text)), new CountingText(Document("""{"type":"integer"}""")));
        var first = await Analyze("class C { }", document, baseline);
        var reads = (document.Reads, baseline.Reads);

        Assert.Equal(["FST0020 " + SpecPath], first);
        Assert.Equal(first, await Analyze("class D { }", document, baseline));
        Assert.Equal(reads, (document.Reads, baseline.Reads));
    }

    private static SpecTest Test(string before, string after) =>
        new SpecTest().Spec(SpecPath, after, baseline: BaselinePath, accepted: AcceptedPath).Baseline(BaselinePath, before);

    private static SpecTest Narrower(string maximum, string code)
    {
        var test = Test(Document("""{"type":"integer","maximum":"9"}"""), Document($$"""{"type":"integer","maximum":{{maximum}} }"""));
        test.TestCode = Client + "\n" + code;
        return test;
    }

    private static string Document(string? schema) =>
        $$"""
            {"version":"1.0","info":{"style":"RPC","product":"Shop","version":"2024-01-01"},
             "apis":{"Buy":{"parameters":[{{(
                schema is null ? "" : "{\"name\":\"Count\",\"in\":\"query\",\"schema\":" + schema + "}"
            )}}]},"Other":{"methods":["post"]} } }
            """;

    private Task<string[]> Analyze(string code, SourceText document, SourceText baseline) =>
        _session.Analyze(
            code,
            (SpecPath, document, [("Kind", "Spec"), ("Baseline", BaselinePath)]),
            (BaselinePath, baseline, [("Kind", "Baseline")])
        );
}
