using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>What the analysis of one method needs to know beforehand.</summary>
/// <param name="Graph">Its control flow.</param>
/// <param name="Symbols">The toolkit.</param>
/// <param name="Untracked">Locals that can change behind the method's back.</param>
/// <param name="Captured">The expression that stands behind each capture; where several do, none is here.</param>
internal sealed record FlowMethod(ControlFlowGraph Graph, ToolkitSymbols Symbols, ImmutableHashSet<ILocalSymbol> Untracked, ImmutableDictionary<CaptureId, IOperation> Captured)
{
    public static FlowMethod Of(ControlFlowGraph graph, ToolkitSymbols symbols, ImmutableHashSet<ILocalSymbol> untracked) => new(graph, symbols, untracked, FindCaptured(graph));

    /// <summary>The expression that an operand stands for, conversions and single captures taken away.</summary>
    public IOperation Behind(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Behind(conversion.Operand),
        IFlowCaptureReferenceOperation capture when Captured.TryGetValue(capture.Id, out var behind) => Behind(behind),
        _ => operation,
    };

    private static ImmutableDictionary<CaptureId, IOperation> FindCaptured(ControlFlowGraph graph) => graph.Blocks
        .SelectMany(b => b.Operations)
        .SelectMany(o => o.DescendantsAndSelf())
        .OfType<IFlowCaptureOperation>()
        .GroupBy(c => c.Id)
        .Where(g => g.Count() == 1)
        .ToImmutableDictionary(g => g.Key, g => g.First().Value);
}
