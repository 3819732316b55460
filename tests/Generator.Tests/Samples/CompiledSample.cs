using System.Collections.Immutable;
using System.Reflection;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Generator.Tests.Samples;

/// <summary>
/// Compiles C# that people read as their own project would: with the generator, all analyzers and the implicit usings of the SDK.
/// </summary>
internal static class CompiledSample
{
    private static readonly string[] ImplicitUsings =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    /// <summary>What the compiler and the analyzers say; hints aside.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        Project project,
        OutputKind kind,
        params (string Path, string Text)[] sources
    )
    {
        var usings = ("Usings.cs", string.Concat(ImplicitUsings.Select(u => $"global using {u};\n")));
        var trees = sources
            .Append(usings)
            .Select(s =>
                CSharpSyntaxTree.ParseText(s.Item2, project.ParseOptions, s.Item1, cancellationToken: TestContext.Current.CancellationToken)
            );
        var compilation = GeneratorRun.Of(project).Compilation().AddSyntaxTrees(trees);

        var diagnostics = await compilation
            .WithOptions(compilation.Options.WithOutputKind(kind))
            .WithAnalyzers(Analyzers(), new AnalyzerOptions([.. project.Files], project.Options))
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)];
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        [
            .. Assembly
                .Load("FaceSearchToolkit.Analyzers")
                .GetTypes()
                .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
                .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
        ];
}
