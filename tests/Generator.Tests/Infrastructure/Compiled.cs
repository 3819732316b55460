using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>Compiles what was generated.</summary>
internal static class Compiled
{
    /// <summary>Fails where the compiler has anything to say, be it a warning or a hint, also about documentation.</summary>
    public static void AssertClean(this GeneratorRun run) => AssertClean(run.Compilation());

    public static void AssertClean(CSharpCompilation compilation, string name = "")
    {
        Assert.DoesNotContain(compilation.SyntaxTrees, SilencesWarnings);
        var findings = compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
            .Select(finding => $"{finding} | {Line(finding)}")
            .ToList();
        Assert.True(findings.Count == 0, $"{name} {findings.Count} findings:\n{string.Join("\n", findings.Take(20))}");
    }

    /// <summary>Loads the consumer's assembly, so that a test can use it.</summary>
    public static Assembly Load(this GeneratorRun run)
    {
        var compilation = run.Compilation();
        AssertClean(compilation);
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static bool SilencesWarnings(SyntaxTree tree) =>
        tree.GetCompilationUnitRoot(TestContext.Current.CancellationToken)
            .GetFirstDirective(directive => directive.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))
            is not null;

    private static string? Line(Diagnostic finding) =>
        finding
            .Location.SourceTree?.GetText(TestContext.Current.CancellationToken)
            .Lines[finding.Location.GetLineSpan().StartLinePosition.Line]
            .ToString()
            .Trim();
}
