using System.Reflection;
using FaceSearchToolkit.Analyzers.Specs;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace FaceSearchToolkit.Analyzers.Tests.Rules;

/// <summary>What the analyzers ask of the compiler. Times are in docs/performance.md.</summary>
public sealed class CostTests
{
    private const string Source = "class C { int Size { get; set; } = 51; object M() => new C { Size = 0 }; }";

    [Fact]
    public async Task ProjectWithoutTheToolkit_CostsTheLookAtItsReferencesOnly()
    {
        foreach (var analyzer in Analysis.Analyzers)
        {
            var asked = await FindActions(analyzer, Analysis.Compile(Source, TestReferences.Framework));
            Assert.Equal((1, 0), (asked.CompilationStartActionsCount, FindCallbacks(asked)));
        }
    }

    [Fact]
    public async Task ProjectWithTheToolkit_IsLookedAtByBlocksNotOperations()
    {
        var asked = await FindActions(new UsageAnalyzer(), Analysis.Compile(Source, CompiledClient.References));
        Assert.Equal((1, 1), (asked.CodeBlockActionsCount, FindCallbacks(asked)));
    }

    /// <summary>What a spec gave is kept with the spec's own text, weakly, by the compiler.</summary>
    [Fact]
    public void Analyzers_KeepNothingBetweenCompilations() =>
        Assert.All(
            Analysis.Analyzers.SelectMany(a => a.GetType().GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)),
            field => Assert.True(field.IsInitOnly && field.FieldType == typeof(SourceTextValueProvider<SpecResults>), field.Name)
        );

    private static async Task<AnalyzerTelemetryInfo> FindActions(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var run = compilation.WithAnalyzers([analyzer]);
        await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
    }

    private static int FindCallbacks(AnalyzerTelemetryInfo info) =>
        info.AdditionalFileActionsCount
        + info.SemanticModelActionsCount
        + info.SymbolActionsCount
        + info.SymbolStartActionsCount
        + info.SyntaxTreeActionsCount
        + info.SyntaxNodeActionsCount
        + info.CodeBlockActionsCount
        + info.CodeBlockStartActionsCount
        + info.OperationActionsCount
        + info.OperationBlockActionsCount
        + info.OperationBlockStartActionsCount
        + info.CompilationEndActionsCount;
}
