using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>The compiler's whole work with the generator, from text to assembly, against the same code checked in as files.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 8, iterationCount: 10)]
public class CompileBenchmarks
{
    private readonly SyntaxTree _file = Consumer.UnrelatedFile(1);
    private SpecDocument _document = null!;
    private IReadOnlyList<string> _files = [];

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = SpecDocument.Own;

    public static IEnumerable<string> Documents => SpecDocument.Names;

    [GlobalSetup]
    public void Setup()
    {
        _document = SpecDocument.Load(Document);
        _files = Toolkit.FilesOf(Toolkit.NewDriver(_document).RunGenerators(Consumer.Compile([_file])));
        Console.WriteLine($"// {Document}: {_files.Count} files, {CheckedIn():N0} and {Generated():N0} bytes");
    }

    /// <summary>The files are in memory, and parsed on all cores, as the compiler does with the files of a project.</summary>
    [Benchmark(Baseline = true)]
    public long CheckedIn() => Emit(Consumer.Compile([_file, .. _files.AsParallel().AsOrdered().Select(Parse)]));

    [Benchmark]
    public long Generated()
    {
        Toolkit.NewDriver(_document).RunGeneratorsAndUpdateCompilation(Consumer.Compile([_file]), out var compilation, out _);
        return Emit(compilation);
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8));

    private static long Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        return compilation.Emit(assembly).Success ? assembly.Length : throw new InvalidOperationException("What is compiled has errors.");
    }
}
