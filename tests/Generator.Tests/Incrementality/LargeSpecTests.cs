using FaceSearchToolkit.Generator.Pipeline;
using FaceSearchToolkit.Generator.Tests.Bridges;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using FaceSearchToolkit.Generator.Tests.Services;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace FaceSearchToolkit.Generator.Tests.Incrementality;

/// <summary>As many operations as the platform's largest document has: what an edit costs does not grow with them.</summary>
public sealed class LargeSpecTests
{
    private const int Operations = 679;

    private const int Edited = 300;

    private const string SpecPath = "/specs/large.json";

    private const string OverlayPath = "/specs/large.overlay.json";

    private static readonly Project Start = new Project { References = [.. Framework.Net10.References, .. Packages.Http] }
        .WithSpec(SpecPath, LargeSpec.Of(Operations), ("Overlay", OverlayPath))
        .WithOverlay(OverlayPath, LargeSpec.OverlayOf(Operations))
        .WithSource("class C { }")
        .WithSource(OfficialStandIn.Tea);

    [Fact]
    public void EveryOperation_HasItsFile() =>
        Assert.Superset(Enumerable.Range(0, Operations).Select(FileOf).ToHashSet(), GeneratorRun.Of(Start).Files.Keys.ToHashSet());

    [Fact]
    public void UnrelatedCode_LeavesEveryStepCachedOrUnchanged()
    {
        var run = After(project => project.WithSource("class D { }"));
        var reasons = run
            .Run.Result.TrackedSteps.Where(step => IsOurs(step.Key))
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
        Assert.All(reasons, reason => Assert.True(reason is Cached or Unchanged, reason.ToString()));
        run.Expect(TrackingNames.Capabilities, Unchanged).ExpectNothingElse();
    }

    [Fact]
    public void DescriptionOfOneOperation_EmitsItsFileOnly()
    {
        var before = GeneratorRun.Of(Start);
        var after = before.After(Edit);
        new StepExpectations(after)
            .Expect(TrackingNames.Specs, Modified)
            .Expect(TrackingNames.Sources, Modified)
            .Expect(TrackingNames.Models, Modified)
            .Expect(TrackingNames.KeptModels, Modified)
            .Expect(TrackingNames.Clients, Modified)
            .Expect(TrackingNames.Frame, Unchanged)
            .Expect(TrackingNames.Operations, [.. Enumerable.Range(0, Operations).Select(i => i == Edited ? Modified : Unchanged)])
            .Expect(TrackingNames.Components, Unchanged)
            .Expect(TrackingNames.Shared, Unchanged)
            .Expect(TrackingNames.Links, Unchanged)
            .Expect(TrackingNames.Bridge, Unchanged)
            .Expect(TrackingNames.Services, Unchanged)
            .ExpectEmitted(1);
        Assert.Equal([FileOf(Edited)], after.Files.Where(file => before.Files[file.Key] != file.Value).Select(file => file.Key));
    }

    private static string FileOf(int operation) => $"LargeClient.{LargeSpec.NameOf(operation)}.g.cs";

    private static bool IsOurs(string step) =>
        Array.Exists(typeof(TrackingNames).GetFields(), field => (string)field.GetValue(null)! == step);

    private static StepExpectations After(Func<Project, Project> edit) => new(GeneratorRun.Of(Start).After(edit));

    private static Project Edit(Project project) => project.WithText(SpecPath, LargeSpec.Of(Operations, changed: Edited));
}
