using System.Collections.Immutable;
using FaceSearchToolkit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>Runs the analyzers without expectations, for tests that look at what comes out.</summary>
internal static class Analysis
{
    /// <summary>What the compiler says of a generator that throws.</summary>
    private const string GeneratorFailed = "CS8785";

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new SpecAnalyzer(), new UsageAnalyzer()];

    public static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, AnalyzerOptions? options = null) =>
        compilation
            .WithAnalyzers(Analyzers, options ?? new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Test",
            [
                CSharpSyntaxTree.ParseText(
                    source,
                    CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
                    path: "Program.cs"
                ),
            ],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    /// <summary>Compiles a source together with the client that the real generator makes of the project's own spec.</summary>
    public static (Compilation Compilation, AnalyzerOptions Options) CompileWithGenerator(string source)
    {
        var spec = File("ice-2020-11-09.json");
        var overlay = File("ice-2020-11-09.overlay.json");
        return CompileWithGenerator(source, spec, overlay);

        static KnownText File(string name) =>
            new(Repository.PathOf("specs", name), System.IO.File.ReadAllText(Repository.PathOf("specs", name)));
    }

    /// <summary>Compiles a source together with the client that the real generator makes of a spec.</summary>
    public static (Compilation Compilation, AnalyzerOptions Options) CompileWithGenerator(
        string source,
        AdditionalText spec,
        AdditionalText overlay
    )
    {
        var provider = new SpecOptions(spec, overlay);
        var driver = CSharpGeneratorDriver.Create(
            [new FaceSearchGenerator().AsSourceGenerator()],
            [spec, overlay],
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
            provider
        );
        driver.RunGeneratorsAndUpdateCompilation(
            Compile(source, TestReferences.WithRuntime),
            out var compilation,
            out var findings,
            TestContext.Current.CancellationToken
        );
        Assert.DoesNotContain(findings, d => d.Id == GeneratorFailed);
        return (compilation, new AnalyzerOptions([spec, overlay], provider));
    }

    private sealed class SpecOptions(AdditionalText spec, AdditionalText overlay) : AnalyzerConfigOptionsProvider
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
