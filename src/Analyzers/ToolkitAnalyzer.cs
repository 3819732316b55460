using FaceSearchToolkit.Analyzers.Specs;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers;

/// <summary>
/// What every analyzer of the toolkit has in common: it runs concurrently, looks at user code only, and does nothing where the runtime is
/// not referenced.
/// </summary>
public abstract class ToolkitAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.ApiRequest) is { } request)
            {
                SpecResults GetResults(SourceText text) =>
                    start.TryGetValue(text, SpecResults.PerText, out var results) ? results : new SpecResults();
                Register(start, request, () => AdditionalSpecs.Find(start.Options, GetResults, start.CancellationToken));
            }
        });
    }

    /// <param name="context">Takes the actions.</param>
    /// <param name="request">The base of all requests.</param>
    /// <param name="specs">Finds the project's specs; not free, so that only who needs them asks.</param>
    private protected abstract void Register(
        CompilationStartAnalysisContext context,
        INamedTypeSymbol request,
        Func<AdditionalSpecs> specs
    );
}
