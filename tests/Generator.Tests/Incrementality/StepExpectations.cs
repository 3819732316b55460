using FaceSearchToolkit.Generator.Pipeline;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Incrementality;

/// <summary>Compares why steps ran with what a test expects.</summary>
internal sealed class StepExpectations(GeneratorRun run)
{
    private static readonly string[] Names = [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetValue(null)!)];

    private readonly HashSet<string> _expected = [];

    public GeneratorRun Run => run;

    /// <summary>The step ran again, with these outcomes.</summary>
    public StepExpectations Expect(string step, params IncrementalStepRunReason[] reasons)
    {
        Assert.Equal(reasons, Reasons(step));
        _expected.Add(step);
        return this;
    }

    /// <summary>No other step of ours ran, and no file was emitted.</summary>
    public void ExpectNothingElse() => ExpectEmitted(0);

    /// <summary>No other step of ours ran, and that many files were emitted.</summary>
    public void ExpectEmitted(int count)
    {
        foreach (var step in Names.Where(name => !_expected.Contains(name)))
        {
            Assert.True(
                Reasons(step).All(reason => reason == IncrementalStepRunReason.Cached),
                $"{step}: {string.Join(", ", Reasons(step))}"
            );
        }

        Assert.Equal(count, Outputs().Count(reason => reason != IncrementalStepRunReason.Cached));
    }

    /// <summary>What became of each file.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Outputs() =>
        [.. run.Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private List<IncrementalStepRunReason> Reasons(string step) =>
        [.. run.Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(ran => ran.Outputs).Select(output => output.Reason)];
}
