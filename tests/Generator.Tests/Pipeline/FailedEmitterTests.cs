using System.Collections.Immutable;
using FaceSearchToolkit.Generator.Pipeline;
using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Pipeline;

/// <summary>What the user sees of a mistake in an emitter.</summary>
public sealed class FailedEmitterTests
{
    private static readonly string[] HintNames = ["Good.g.cs", "Bad.g.cs", "Better.g.cs"];

    [Fact]
    public void FailedEmitter_IsAnErrorThatSaysWhatToReport()
    {
        var error = Assert.Single(Compile(new InvalidOperationException("no way")), d => d.Severity == DiagnosticSeverity.Error);

        Assert.Equal("CS1029", error.Id);
        Assert.EndsWith("Bad.g.cs", error.Location.SourceTree?.FilePath, StringComparison.Ordinal);
        var message = error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("failed to generate Bad.g.cs", message, StringComparison.Ordinal);
        Assert.Contains("https://github.com/facesearchtoolkit/facesearchtoolkit/issues", message, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: no way at ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void FailedEmitter_CostsOneFileOnly()
    {
        var files = Run(new InvalidOperationException("no way")).GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath));

        Assert.Equal(HintNames, files);
    }

    [Theory]
    [InlineData("a\nclass Injected { }")]
    [InlineData("a\rclass Injected { }")]
    [InlineData("a\u0085class Injected { }")]
    [InlineData("a\u2028class Injected { }\u2029class Injected2 { }")]
    [InlineData("a\n#error another")]
    public void HostileMessage_StaysOnItsLines(string message)
    {
        var mistake = new InvalidOperationException(message);

        Assert.Single(Compile(mistake), d => d.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(Run(mistake).GeneratedTrees, tree =>
            tree.ToString().Split('\n').Any(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal) && l[0] != '#')
        );
    }

    [Fact]
    public void CancelledEmitter_WritesNoFile()
    {
        using var cancelled = new CancellationTokenSource();
        var driver = CreateDriver(new OperationCanceledException(cancelled.Token), cancelled.Cancel);

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(new Project().Compile(), cancelled.Token));
    }

    private static ImmutableArray<Diagnostic> Compile(Exception mistake) =>
        new Project().Compile().AddSyntaxTrees(Run(mistake).GeneratedTrees).GetDiagnostics(TestContext.Current.CancellationToken);

    private static GeneratorDriverRunResult Run(Exception mistake) =>
        CreateDriver(mistake, () => { }).RunGenerators(new Project().Compile(), TestContext.Current.CancellationToken).GetRunResult();

    private static CSharpGeneratorDriver CreateDriver(Exception mistake, Action beforeFailure) =>
        CSharpGeneratorDriver.Create(new FailingGenerator(mistake, beforeFailure));

    /// <summary>Emits three files by the generator's own stage; the second fails.</summary>
    private sealed class FailingGenerator(Exception mistake, Action beforeFailure) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var settings = new EmitSettings("Acme", "Client", true, new TargetFeatures(false, false, false, false, null, null), "");
            var service = new FaceSearchToolkit.Spec.Model.ApiService("ICE", "2020-11-09", "Ice", default);
            var units = context.CompilationProvider.SelectMany((_, _) => HintNames.Select(name => new FrameUnit(name, settings, service)));
            context.Emit(units, Emit);
        }

        private string Emit(FrameUnit unit)
        {
            if (unit.HintName != "Bad.g.cs")
            {
                return "// nothing\n";
            }

            beforeFailure();
            throw mistake;
        }
    }
}
