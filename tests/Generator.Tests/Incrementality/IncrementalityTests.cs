using FaceSearchToolkit.Generator.Pipeline;
using FaceSearchToolkit.Generator.Tests.Bridges;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using FaceSearchToolkit.Generator.Tests.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Incrementality;

/// <summary>What runs again after each kind of edit. Steps that are not named in an expectation must not run at all.</summary>
public sealed class IncrementalityTests
{
    private const string SpecPath = "/specs/spec.json";

    private const string OverlayPath = "/specs/spec.overlay.json";

    private const string BaselinePath = "/specs/spec.baseline.json";

    private const string NoOverlay = "{}";

    private const string OverlayOfBuy = """{ "apis": { "Buy": { "parameters": [{ "name": "Size", "schema": { "minimum": "1" } }] } } }""";

    private static readonly string Spec = Document("Buys.");

    private static readonly Project Start = new Project
    {
        Language = LanguageVersion.CSharp11,
        References = [.. Framework.Net10.References, .. Packages.Http],
    }
        .WithSpec(SpecPath, Spec, ("Overlay", OverlayPath), ("Baseline", BaselinePath))
        .WithOverlay(OverlayPath, NoOverlay)
        .WithBaseline(BaselinePath, Spec)
        .WithUnrelatedFile("/other.json", "{}")
        .WithSource("class C { }")
        .WithSource(OfficialStandIn.Tea);

    [Fact]
    public void UnrelatedCode_RunsNothing() =>
        After(project => project.WithSource("class D { }"))
            .Expect(TrackingNames.Capabilities, IncrementalStepRunReason.Unchanged)
            .ExpectNothingElse();

    [Fact]
    public void UnrelatedJson_RunsNothing() => After(project => project.WithText("/other.json", Spec)).ExpectNothingElse();

    [Fact]
    public void WhiteSpaceInTheSpec_IsReadButEmitsNothing() =>
        After(project => project.WithText(SpecPath, Spec.Replace("\n", "\n  ", StringComparison.Ordinal)))
            .Expect(TrackingNames.Specs, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.Sources, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.Models, IncrementalStepRunReason.Unchanged)
            .ExpectNothingElse();

    [Fact]
    public void OneOperation_EmitsOneFile() =>
        AssertOneFile(
            After(project => project.WithText(SpecPath, Document("Buys one.")))
                .Expect(TrackingNames.Specs, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.Sources, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.Models, IncrementalStepRunReason.Modified),
            IncrementalStepRunReason.Modified,
            IncrementalStepRunReason.Unchanged,
            IncrementalStepRunReason.Unchanged
        );

    [Fact]
    public void Overlay_EmitsWhatItChanges() =>
        AssertOneFile(
            After(project => project.WithText(OverlayPath, OverlayOfBuy))
                .Expect(TrackingNames.Overlays, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.Sources, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.BaselineSources, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.Models, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.BaselineModels, IncrementalStepRunReason.Modified),
            IncrementalStepRunReason.Modified,
            IncrementalStepRunReason.Unchanged,
            IncrementalStepRunReason.Unchanged
        );

    [Fact]
    public void WhiteSpaceInTheBaseline_IsReadButEmitsNothing() =>
        After(project => project.WithText(BaselinePath, Spec.Replace("\n", "\n  ", StringComparison.Ordinal)))
            .Expect(TrackingNames.Baselines, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.BaselineSources, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.BaselineModels, IncrementalStepRunReason.Unchanged)
            .ExpectNothingElse();

    [Fact]
    public void MemberThatOnlyTheBaselineHas_EmitsOneFile() =>
        AssertOneFile(
            After(project => project.WithText(BaselinePath, Spec.Replace("\"Id\", \"in\"", "\"Ident\", \"in\"", StringComparison.Ordinal)))
                .Expect(TrackingNames.Baselines, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.BaselineSources, IncrementalStepRunReason.Modified)
                .Expect(TrackingNames.BaselineModels, IncrementalStepRunReason.Modified),
            IncrementalStepRunReason.Unchanged,
            IncrementalStepRunReason.Unchanged,
            IncrementalStepRunReason.Modified
        );

    [Fact]
    public void OptionOfOurs_EmitsAll()
    {
        var run = After(project =>
            project.WithSpec(SpecPath, Spec, ("Overlay", OverlayPath), ("Baseline", BaselinePath), ("Visibility", "internal"))
        );
        Assert.All(run.Outputs(), reason => Assert.NotEqual(IncrementalStepRunReason.Cached, reason));
        Assert.Contains("internal sealed partial class BuyRequest", run.Run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void OptionOfOthers_IsLookedAtButEmitsNothing() =>
        After(project => project.WithProperty("Other", "1"))
            .Expect(TrackingNames.Options, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Specs, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Overlays, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Baselines, IncrementalStepRunReason.Unchanged)
            .ExpectNothingElse();

    [Fact]
    public void RequiredMembersOption_EmitsAll()
    {
        var run = After(project => project.WithProperty("FaceSearchToolkitRequiredMembers", "true"));
        Assert.All(run.Outputs(), reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    [Fact]
    public void LanguageVersionThatChangesNothing_EmitsNothing() =>
        After(project => project with { Language = LanguageVersion.CSharp12 })
            .Expect(TrackingNames.Language, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.Capabilities, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Target, IncrementalStepRunReason.Unchanged)
            .ExpectNothingElse();

    [Fact]
    public void SpecThatBreaksAndIsMended_HasTheSameFilesAgain()
    {
        var before = GeneratorRun.Of(Start);
        var broken = before.After(project => project.WithText(SpecPath, "{"));
        Assert.Empty(broken.Files);
        Assert.Equal(before.AllText, broken.After(project => project.WithText(SpecPath, Spec)).AllText);
    }

    /// <summary>From the models on, only what became of the operations differs: one of them has changed.</summary>
    private static void AssertOneFile(StepExpectations run, params IncrementalStepRunReason[] operations) =>
        run.Expect(TrackingNames.KeptModels, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.Clients, IncrementalStepRunReason.Modified)
            .Expect(TrackingNames.Frame, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Operations, operations)
            .Expect(TrackingNames.Components, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Shared, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Links, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Bridge, IncrementalStepRunReason.Unchanged)
            .Expect(TrackingNames.Services, IncrementalStepRunReason.Unchanged)
            .ExpectEmitted(1);

    private static StepExpectations After(Func<Project, Project> edit) => new(GeneratorRun.Of(Start).After(edit));

    private static string Document(string summary) =>
        Specs.Document(
            [
                Specs.Operation("Buy", [Size, Kind], extra: $"\"description\": \"{summary}\","),
                Specs.Operation(
                    "Look",
                    [Kind, Specs.Parameter("PageNo", """ "type": "integer", "format": "int32" """)],
                    [""" "Items": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } """],
                    """ "x-paging": { "page": "PageNo", "items": "Items" }, "x-links": { "Sell": { "Id": "$item.Id" } }, """
                ),
                Specs.Operation("Sell", [Specs.Parameter("Id", """ "type": "string" """)]),
            ],
            """ "Thing": { "type": "object", "properties": { "Id": { "type": "string" } } } """
        );

    private static string Size => Specs.Parameter("Size", """ "type": "integer", "format": "int32" """);

    private static string Kind => Specs.Parameter("Kind", """ "type": "string", "enum": ["a", "b"], "x-name": "Kind" """);
}
