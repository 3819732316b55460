using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FaceSearchToolkit.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>What a large spec costs while unrelated C# is typed, against a generator and an analyzer that do nothing.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[SimpleJob(warmupCount: 8, iterationCount: 5)]
public class KeystrokeBenchmarks
{
    private const string Generators = "generator";
    private const string Analyzers = "analyzer";

    private readonly SyntaxTree _file = Consumer.UnrelatedFile(1);
    private readonly SyntaxTree _editedFile = Consumer.UnrelatedFile(2);
    private readonly DiagnosticAnalyzer _idleAnalyzer = IdleAnalyzer.OfFiles();
    private readonly DiagnosticAnalyzer _specAnalyzer = new SpecAnalyzer();
    private CSharpCompilation _compilation = null!;
    private AnalyzerOptions _options = null!;
    private GeneratorDriver _idle = null!;
    private GeneratorDriver _idleWithFiles = null!;
    private GeneratorDriver _generator = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        var document = SpecDocument.Load(SpecDocument.Large);
        _compilation = Consumer.Compile([_file]);
        _generator = Toolkit.NewDriver(document).RunGenerators(_compilation);
        var files = Toolkit.FilesOf(_generator).Count;
        _idle = Run(new IdleGenerator(0));
        _idleWithFiles = Run(new IdleGenerator(files));
        _options = new AnalyzerOptions(document.Files, new BuildOptions(document, operations: ""));
        Console.WriteLine($"// {files} generated files, {await SpecAnalyzer()} findings");
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Generators)]
    public GeneratorDriver IdleGenerator() => Keystroke(_idle);

    /// <summary>What the compiler itself takes to carry over as many files.</summary>
    [Benchmark, BenchmarkCategory(Generators)]
    public GeneratorDriver IdleGeneratorWithFiles() => Keystroke(_idleWithFiles);

    [Benchmark, BenchmarkCategory(Generators)]
    public GeneratorDriver Generator() => Keystroke(_generator);

    [Benchmark(Baseline = true), BenchmarkCategory(Analyzers)]
    public Task<int> IdleFileAnalyzer() => Keystroke(_idleAnalyzer);

    [Benchmark, BenchmarkCategory(Analyzers)]
    public Task<int> SpecAnalyzer() => Keystroke(_specAnalyzer);

    private GeneratorDriver Run(IdleGenerator generator) => CSharpGeneratorDriver.Create(generator).RunGenerators(_compilation);

    private GeneratorDriver Keystroke(GeneratorDriver driver) => driver.RunGenerators(Edited());

    private async Task<int> Keystroke(DiagnosticAnalyzer analyzer) =>
        (await Edited().WithAnalyzers([analyzer], _options).GetAnalyzerDiagnosticsAsync()).Length;

    private CSharpCompilation Edited() => _compilation.ReplaceSyntaxTree(_file, _editedFile);
}
