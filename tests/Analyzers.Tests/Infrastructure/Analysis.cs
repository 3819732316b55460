using System.Collections.Immutable;
using FaceSearchToolkit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>Runs the analyzers without expectations, for tests that look at what comes out.</summary>
internal static class Analysis
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new SpecAnalyzer(), new UsageAnalyzer()];

    public static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, AnalyzerOptions? options = null) => compilation
        .WithAnalyzers(Analyzers, options ?? new AnalyzerOptions([]))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Test",
        [CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), path: "Program.cs")],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Compiles a source together with the client that the real generator makes of the project's own spec.</summary>
    public static (Compilation Compilation, AnalyzerOptions Options) CompileWithGenerator(string source)
    {
        var spec = new TextFile(Repository.PathOf("specs", "ice-2020-11-09.json"));
        var overlay = new TextFile(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"));
        var provider = new SpecOptions(spec, overlay);
        var driver = CSharpGeneratorDriver.Create(
            [new FaceSearchGenerator().AsSourceGenerator()],
            [spec, overlay],
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
            provider);
        driver.RunGeneratorsAndUpdateCompilation(Compile(source, TestReferences.WithRuntime), out var compilation, out _, TestContext.Current.CancellationToken);
        return (compilation, new AnalyzerOptions([spec, overlay], provider));
    }

    private sealed class TextFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    private sealed class SpecOptions(TextFile spec, TextFile overlay) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _spec = new(new() { [Key("Kind")] = "Spec", [Key("Overlay")] = overlay.Path });
        private readonly Options _overlay = new(new() { [Key("Kind")] = "Overlay" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "Acme" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile == spec ? _spec : _overlay;

        private static string Key(string name) => "build_metadata.AdditionalFiles.FaceSearchToolkit" + name;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
