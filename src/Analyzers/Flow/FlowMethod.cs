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
/// <param name="Captured">The expressions that stand behind each capture: of <c>a ? b : c</c> it is two.</param>
/// <param name="Lines">For each block, the first block of the straight line that it is part of.</param>
internal sealed record FlowMethod(
    ControlFlowGraph Graph,
    ToolkitSymbols Symbols,
    ImmutableHashSet<ILocalSymbol> Untracked,
    ILookup<CaptureId, IOperation> Captured,
    ImmutableArray<int> Lines)
{
    public static FlowMethod Of(ControlFlowGraph graph, ToolkitSymbols symbols, ImmutableHashSet<ILocalSymbol> untracked) => new(graph, symbols, untracked, FindCaptured(graph), FindLines(graph));

    /// <summary>The expression that an operand stands for, conversions and single captures taken away.</summary>
    public IOperation Behind(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Behind(conversion.Operand),
        IFlowCaptureReferenceOperation capture when Captured[capture.Id].Take(2).Count() == 1 => Behind(Captured[capture.Id].First()),
        _ => operation,
    };

    /// <summary>An expression with all that it consists of, and all that stands behind the captures in it.</summary>
    public IEnumerable<IOperation> PartsOf(IOperation operation)
    {
        var seen = new HashSet<CaptureId>();
        var rest = new Stack<IOperation>([operation]);
        while (rest.Count > 0)
        {
            foreach (var part in rest.Pop().DescendantsAndSelf())
            {
                yield return part;
                foreach (var behind in part is IFlowCaptureReferenceOperation capture && seen.Add(capture.Id) ? Captured[capture.Id] : [])
                {
                    rest.Push(behind);
                }
            }
        }
    }

    private static ILookup<CaptureId, IOperation> FindCaptured(ControlFlowGraph graph) => graph.Blocks
        .SelectMany(b => b.Operations)
        .SelectMany(o => o.DescendantsAndSelf())
        .OfType<IFlowCaptureOperation>()
        .ToLookup(c => c.Id, c => c.Value);

    private static ImmutableArray<int> FindLines(ControlFlowGraph graph)
    {
        var lines = ImmutableArray.CreateBuilder<int>(graph.Blocks.Length);
        foreach (var block in graph.Blocks)
        {
            var before = block.Predecessors.Length == 1 ? block.Predecessors[0].Source : null;
            lines.Add(before is { ConditionalSuccessor: null } && before.Ordinal < block.Ordinal ? lines[before.Ordinal] : block.Ordinal);
        }

        return lines.MoveToImmutable();
    }
}
