using BenchmarkDotNet.Attributes;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>What the generator costs a build (cold) and an editor (warm).</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 8, iterationCount: 5)]
public class GeneratorBenchmarks
{
    private readonly SyntaxTree _file = Consumer.UnrelatedFile(1);
    private readonly SyntaxTree _editedFile = Consumer.UnrelatedFile(2);
    private SpecDocument _document = null!;
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _warm = null!;

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = SpecDocument.Own;

    public static IEnumerable<string> Documents => SpecDocument.Names;

    [GlobalSetup]
    public void Setup()
    {
        _document = SpecDocument.Load(Document);
        _compilation = Consumer.Compile([_file]);
        _warm = Toolkit.NewDriver(_document, tracksSteps: true).RunGenerators(_compilation);
        var edited = SpecEdit();
        Console.WriteLine($"// {Document}: SpecEdit writes {Toolkit.WrittenFiles(edited)} of {Toolkit.FilesOf(edited).Count} files");
        _warm = Cold();
    }

    /// <summary>A driver that has never run: reads the document, makes the model, writes and parses all files.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => Toolkit.NewDriver(_document).RunGenerators(_compilation);

    /// <summary>C# that has nothing to do with the toolkit changes.</summary>
    [Benchmark]
    public GeneratorDriver Keystroke() => _warm.RunGenerators(_compilation.ReplaceSyntaxTree(_file, _editedFile));

    /// <summary>One operation of the document changes.</summary>
    [Benchmark]
    public GeneratorDriver SpecEdit() => _warm.ReplaceAdditionalText(_document.Spec, _document.Edited).RunGenerators(_compilation);

    /// <summary>The share of the reading: documents to model, without the compiler.</summary>
    [Benchmark]
    public SpecResult SpecCompilerAlone() =>
        SpecCompiler.Compile(
            new SpecInput(
                TextOf(_document.Spec),
                _document.Overlay is null ? null : TextOf(_document.Overlay),
                EquatableArray<string>.Empty
            ),
            CancellationToken.None
        );

    private static SpecText TextOf(SpecFile file) => new(file.Path, file.GetText().ToString());
}
