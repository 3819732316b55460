using FaceSearchToolkit.Analyzers.Symbols;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Analyzers;

/// <summary>What every analyzer of the toolkit has in common: it runs concurrently, looks at user code only, and does nothing where the runtime is not referenced.</summary>
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
                Register(start, new ToolkitSymbols(start.Compilation, request));
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, ToolkitSymbols symbols);
}
