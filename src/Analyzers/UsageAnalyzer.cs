using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Specs;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FaceSearchToolkit.Analyzers;

/// <summary>FST1001 and up: calls that the service would reject. One analysis of a method's flow serves all rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : ToolkitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => UsageRules.All;

    private protected override void Register(CompilationStartAnalysisContext context, INamedTypeSymbol request, Func<AdditionalSpecs> specs)
    {
        var symbols = new ToolkitSymbols(
            context.Compilation,
            request,
            OfficialSpecs.FindTypes(context.Compilation, specs, context.CancellationToken)
        );
        var names = ConcernedNames.Collect(context.Compilation, symbols, context.CancellationToken);
        var blocks = new ConcernedBlocks(symbols);
        context.RegisterCodeBlockAction(block =>
        {
            if (
                CodeRoots.FindCode(block.CodeBlock, block.OwningSymbol.Name) is { } code
                && names.MayConcern(code)
                && CodeRoots.GetOperation(code, block.SemanticModel, block.CancellationToken) is { } root
                && blocks.IsConcerned(root)
                && CodeRoots.CreateFlow(root, block.CancellationToken) is { } graph
            )
            {
                Analyze(block, graph, symbols);
            }
        });
    }

    private static void Analyze(CodeBlockAnalysisContext context, ControlFlowGraph graph, ToolkitSymbols symbols)
    {
        var findings = new Findings();
        var required = new RequiredRule(symbols, findings);
        var link = new LinkRule(symbols, findings);
        var literals = new JsonLiterals(findings, graph.OriginalOperation.SemanticModel);
        var observer = new FlowObservers(
            ImmutableArray.Create<FlowObserver>(
                new RangeRule(symbols, findings),
                required,
                link,
                new ValueSetRule(symbols, findings),
                new TextRule(symbols, findings),
                new MatchRule(symbols, findings),
                new TimeRangeRule(symbols, findings),
                new SecretRule(symbols, findings),
                new FilterModeRule(symbols, findings),
                new FilterTextRule(symbols, literals),
                new MemberTextRule(symbols, literals)
            )
        );
        FlowAnalysis.Run(graph, symbols, observer, context.CancellationToken);
        required.Complete();
        link.Complete();
        foreach (var finding in findings.InOrder)
        {
            context.ReportDiagnostic(finding);
        }
    }
}
