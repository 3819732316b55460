using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>Looks and says nothing: what the compiler itself takes for asking.</summary>
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    private readonly Action<AnalysisContext> _register;

    private IdleAnalyzer(Action<AnalysisContext> register) => _register = register;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [new DiagnosticDescriptor("IDLE", "Idle", "Idle", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    /// <summary>Looks at nothing.</summary>
    public static IdleAnalyzer OfNothing() => new(_ => { });

    /// <summary>Looks at every block of operations, as any rule on calls has to.</summary>
    public static IdleAnalyzer OfBlocks() => new(context => context.RegisterOperationBlockAction(_ => { }));

    /// <summary>Looks at every additional file, as any rule on specs has to.</summary>
    public static IdleAnalyzer OfFiles() => new(context => context.RegisterAdditionalFileAction(_ => { }));

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        _register(context);
    }
}
