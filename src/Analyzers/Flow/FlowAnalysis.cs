using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Analyzes a method and every lambda and local function in it, each on its own.</summary>
internal static class FlowAnalysis
{
    /// <summary>Tells the observer what happens. Nothing is told where a method is too deep or too tangled to follow.</summary>
    public static void Run(ControlFlowGraph graph, ToolkitSymbols symbols, FlowObserver observer, CancellationToken cancellationToken)
    {
        var untracked = UntrackedLocals.Find(graph.OriginalOperation);
        var graphs = new Stack<ControlFlowGraph>([graph]);
        while (graphs.Count > 0)
        {
            var next = graphs.Pop();
            RunMethod(FlowMethod.Create(next, symbols, untracked), observer, cancellationToken);
            foreach (var nested in FindNested(next, cancellationToken))
            {
                graphs.Push(nested);
            }
        }
    }

    private static void RunMethod(FlowMethod method, FlowObserver observer, CancellationToken cancellationToken)
    {
        try
        {
            new FlowRegion(method, 0, method.Graph.Blocks.Length - 1, cancellationToken).Run(FlowState.Entry, observer);
        }
        catch (InsufficientExecutionStackException)
        {
            // An expression nested deeper than the stack: nothing is known of the method, and the compiler must live on.
        }
    }

    private static IEnumerable<ControlFlowGraph> FindNested(ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        foreach (var function in graph.LocalFunctions)
        {
            yield return graph.GetLocalFunctionControlFlowGraph(function, cancellationToken);
        }

        foreach (var block in graph.Blocks)
        {
            var operations = block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue);
            foreach (var lambda in operations.SelectMany(o => o.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
            {
                yield return graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken);
            }
        }
    }
}
