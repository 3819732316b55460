using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Symbols;
using FaceSearchToolkit.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Analyzers;

/// <summary>FST1001 and up: calls that the service would reject. One analysis of a method's flow serves all rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : ToolkitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => UsageRules.All;

    private protected override void Register(CompilationStartAnalysisContext context, ToolkitSymbols symbols) =>
        context.RegisterOperationBlockStartAction(start =>
        {
            var concerned = new ConcernedBlocks(symbols);
            start.RegisterOperationAction(operation => concerned.Note(operation.Operation), ConcernedBlocks.Kinds);
            start.RegisterOperationBlockEndAction(end => Analyze(end, concerned, symbols));
        });

    private static void Analyze(OperationBlockAnalysisContext context, ConcernedBlocks concerned, ToolkitSymbols symbols)
    {
        foreach (var block in concerned.Roots(context.OperationBlocks))
        {
            var graph = context.GetControlFlowGraph(block);
            var findings = new Findings();
            var required = new RequiredRule(symbols, findings);
            var observer = new FlowObservers(ImmutableArray.Create<FlowObserver>(
                new RangeRule(symbols, findings),
                required,
                new ValueSetRule(symbols, findings),
                new TextRule(symbols, findings),
                new MatchRule(symbols, findings),
                new TimeRangeRule(symbols, findings),
                new SecretRule(symbols, findings),
                new FilterModeRule(symbols, findings),
                new FilterTextRule(symbols, findings, graph.OriginalOperation.SemanticModel)));
            FlowAnalysis.Run(graph, symbols, observer, context.CancellationToken);
            required.Complete();
            foreach (var finding in findings.InOrder)
            {
                context.ReportDiagnostic(finding);
            }
        }
    }
}
