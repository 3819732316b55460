using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>Two operations taken out of a large document, against all of it: what is not selected should cost next to nothing.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 8, iterationCount: 5)]
public class SelectionBenchmarks
{
    private readonly CSharpCompilation _compilation = Consumer.Compile([Consumer.UnrelatedFile(1)]);
    private SpecDocument _document = null!;

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = SpecDocument.Large;

    public static IEnumerable<string> Documents => SpecDocument.Names.Where(name => name != SpecDocument.Own);

    [GlobalSetup]
    public void Setup()
    {
        _document = SpecDocument.Load(Document);
        Console.WriteLine(
            $"// {Document}: {CharactersOf(TwoOperations()):N0} of {CharactersOf(AllOperations()):N0} characters are generated"
        );
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver AllOperations() => Toolkit.NewDriver(_document).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver TwoOperations() => Toolkit.NewDriver(_document, _document.TwoOperations).RunGenerators(_compilation);

    private static int CharactersOf(GeneratorDriver driver) => Toolkit.FilesOf(driver).Sum(file => file.Length);
}
