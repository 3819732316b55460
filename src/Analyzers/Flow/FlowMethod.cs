using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>What the analysis of one method needs to know beforehand.</summary>
/// <param name="Graph">Its control flow.</param>
/// <param name="Symbols">The toolkit.</param>
/// <param name="Untracked">Locals that can change behind the method's back.</param>
/// <param name="Captured">The expressions that stand behind each capture: of <c>a ? b : c</c> it is two.</param>
/// <param name="Meanings">What a local says about others: the condition that a <c>bool</c> was given, the member that a local was copied
/// from.</param>
/// <param name="Lines">For each block, the first block of the straight line that it is part of.</param>
/// <param name="Loops">For each block, whether it may be executed again.</param>
internal sealed record FlowMethod(
    ControlFlowGraph Graph,
    ToolkitSymbols Symbols,
    ImmutableHashSet<ILocalSymbol> Untracked,
    ILookup<CaptureId, IOperation> Captured,
    ILookup<ILocalSymbol, IOperation> Meanings,
    ImmutableArray<int> Lines,
    ImmutableArray<bool> Loops
)
{
    public static FlowMethod Create(ControlFlowGraph graph, ToolkitSymbols symbols, ImmutableHashSet<ILocalSymbol> untracked) =>
        new(graph, symbols, untracked, FindCaptured(graph), FindMeanings(graph), FindLines(graph), FindLoops(graph));

    /// <summary>The expression that an operand stands for, conversions and single captures taken away.</summary>
    public IOperation Unwrap(IOperation operation) =>
        operation switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Unwrap(conversion.Operand),
            IFlowCaptureReferenceOperation capture when Captured[capture.Id].Take(2).Count() == 1 => Unwrap(Captured[capture.Id].First()),
            _ => operation,
        };

    /// <summary>An expression with all that it consists of, and all that stands behind the captures and locals in it.</summary>
    public IEnumerable<IOperation> GetParts(IOperation operation)
    {
        var seen = new HashSet<IOperation>();
        var rest = new Stack<IOperation>([operation]);
        while (rest.Count > 0)
        {
            foreach (var part in rest.Pop().DescendantsAndSelf())
            {
                yield return part;
                foreach (var behind in GetMeanings(part).Where(seen.Add))
                {
                    rest.Push(behind);
                }
            }
        }
    }

    private IEnumerable<IOperation> GetMeanings(IOperation part) =>
        part switch
        {
            IFlowCaptureReferenceOperation capture => Captured[capture.Id],
            ILocalReferenceOperation local => Meanings[local.Local],
            _ => [],
        };

    private static ILookup<CaptureId, IOperation> FindCaptured(ControlFlowGraph graph) =>
        graph
            .Blocks.SelectMany(b => b.Operations)
            .SelectMany(o => o.DescendantsAndSelf())
            .OfType<IFlowCaptureOperation>()
            .ToLookup(c => c.Id, c => c.Value);

    /// <summary>Read off the method as written, where <c>a &amp;&amp; b</c> is still one expression.</summary>
    private static ILookup<ILocalSymbol, IOperation> FindMeanings(ControlFlowGraph graph) =>
        graph
            .OriginalOperation.Descendants()
            .Select(FindAssignment)
            .Where(a =>
                a.Local is not null
                && (
                    a.Local.Type.SpecialType == SpecialType.System_Boolean
                    || a.Value is IPropertyReferenceOperation or IConditionalAccessOperation
                )
            )
            .ToLookup<(ILocalSymbol? Local, IOperation Value), ILocalSymbol, IOperation>(
                a => a.Local!,
                a => a.Value,
                SymbolEqualityComparer.Default
            );

    private static (ILocalSymbol? Local, IOperation Value) FindAssignment(IOperation operation) =>
        operation switch
        {
            IVariableDeclaratorOperation { Initializer: { } initializer } declared => (declared.Symbol, initializer.Value),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment => (target.Local, assignment.Value),
            _ => (null, operation),
        };

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

    /// <summary>
    /// Blocks stand in the order of the source: what lies between a jump back and its target is a loop, with every <c>finally</c> on the
    /// way.
    /// </summary>
    private static ImmutableArray<bool> FindLoops(ControlFlowGraph graph)
    {
        var loops = new bool[graph.Blocks.Length];
        foreach (
            var branch in graph
                .Blocks.SelectMany(b => b.Predecessors)
                .Where(b => b.Destination is { } target && target.Ordinal <= b.Source.Ordinal)
        )
        {
            var last = branch.FinallyRegions.Select(r => r.LastBlockOrdinal).Append(branch.Source.Ordinal).Max();
            for (var block = branch.Destination!.Ordinal; block <= last; block++)
            {
                loops[block] = true;
            }
        }

        return ImmutableArray.CreateRange(loops);
    }
}
