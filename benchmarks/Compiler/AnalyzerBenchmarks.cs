using BenchmarkDotNet.Attributes;
using FaceSearchToolkit.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>What the rules on calls cost code that does not call: most of a solution.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 8, iterationCount: 5)]
public class AnalyzerBenchmarks
{
    private readonly SyntaxTree[] _files = [.. Enumerable.Range(0, 50).Select(Consumer.UnrelatedFile)];

    [GlobalSetup]
    public void Setup()
    {
        if (CompilerAlone() != 0)
        {
            throw new InvalidOperationException("The files that are compiled have errors or warnings.");
        }
    }

    [Benchmark(Baseline = true)]
    public int CompilerAlone() => Consumer.Compile(_files).GetDiagnostics().Length;

    [Benchmark]
    public Task<int> WithIdleAnalyzer() => CompileWith(IdleAnalyzer.OfBlocks());

    [Benchmark]
    public Task<int> WithUsageAnalyzer() => CompileWith(new UsageAnalyzer());

    private async Task<int> CompileWith(DiagnosticAnalyzer analyzer) =>
        (await Consumer.Compile(_files).WithAnalyzers([analyzer]).GetAllDiagnosticsAsync()).Length;
}
