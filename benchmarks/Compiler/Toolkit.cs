using FaceSearchToolkit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>The generator as the compiler runs it.</summary>
internal static class Toolkit
{
    /// <summary>A driver that has never run.</summary>
    /// <param name="document">The spec of the project, and its overlay.</param>
    /// <param name="operations">Which operations to take, with <c>|</c> between them; empty takes all.</param>
    /// <param name="tracksSteps">Whether it keeps what became of each step, which costs time.</param>
    public static GeneratorDriver NewDriver(SpecDocument document, string operations = "", bool tracksSteps = false) =>
        CSharpGeneratorDriver.Create(
            [new FaceSearchGenerator().AsSourceGenerator()],
            document.Files,
            optionsProvider: new BuildOptions(document, operations),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps)
        );

    /// <summary>
    /// The text of all files that it wrote; throws where there is none, or where the generator failed, since then there is nothing to
    /// measure.
    /// </summary>
    public static IReadOnlyList<string> FilesOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        return result.GeneratedTrees.IsEmpty || !result.Diagnostics.IsEmpty
            ? throw new InvalidOperationException("The document does not compile: there is nothing to measure.")
            : [.. result.GeneratedTrees.Select(tree => tree.ToString())];
    }

    /// <summary>
    /// How many files the last run wrote: those that were not taken over from the run before. The driver must track steps.
    /// </summary>
    public static int WrittenFiles(GeneratorDriver driver) =>
        driver
            .GetRunResult()
            .Results.Single()
            .TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Count(output => output.Reason != IncrementalStepRunReason.Cached);
}
