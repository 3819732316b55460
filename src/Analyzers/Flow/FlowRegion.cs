using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// Executes a range of blocks until nothing new becomes known: a whole method, or one <c>finally</c>, which is executed once for each way
/// that leads through it, so that ways which meet only there stay apart.
/// </summary>
internal sealed class FlowRegion
{
    /// <summary>How often a block is executed on average before the method counts as too tangled.</summary>
    private const int MaxRounds = 64;

    private readonly FlowMethod _method;
    private readonly int _first;
    private readonly int _last;
    private readonly ConditionRefiner _refiner;
    private readonly CancellationToken _cancellationToken;
    private readonly FlowState?[] _entries;
    private readonly SortedSet<int> _pending = [];
    private FlowState? _end;

    public FlowRegion(FlowMethod method, int first, int last, CancellationToken cancellationToken)
    {
        _method = method;
        _first = first;
        _last = last;
        _refiner = new ConditionRefiner(method);
        _cancellationToken = cancellationToken;
        _entries = new FlowState?[last - first + 1];
    }

    /// <summary>The state behind the range; null where its end is never reached.</summary>
    public FlowState? Run(FlowState entry, FlowObserver? observer)
    {
        Propagate(_first, entry);
        var budget = _entries.Length * MaxRounds;
        var evaluator = new OperationEvaluator(new Execution(_method, _refiner, observer: null));
        while (_pending.Count > 0)
        {
            if (budget-- == 0)
            {
                return null;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            var next = _pending.Min;
            _pending.Remove(next);
            Execute(next, evaluator, observer: null);
        }

        Observe(observer);
        return _end;
    }

    private void Observe(FlowObserver? observer)
    {
        if (observer is null)
        {
            return;
        }

        var evaluator = new OperationEvaluator(new Execution(_method, _refiner, observer));
        for (var block = _first; block <= _last; block++)
        {
            if (_entries[block - _first] is not null)
            {
                Execute(block, evaluator, observer);
            }
        }
    }

    private void Execute(int ordinal, OperationEvaluator evaluator, FlowObserver? observer)
    {
        var block = _method.Graph.Blocks[ordinal];
        var execution = evaluator.Progress;
        execution.Enter(ordinal, _entries[ordinal - _first]!);
        PropagateToHandlers(block, execution.State);
        foreach (var operation in block.Operations)
        {
            var before = execution.State;
            evaluator.Evaluate(operation);
            if (!ReferenceEquals(before, execution.State))
            {
                PropagateToHandlers(block, execution.State);
            }

            if (execution.HasStopped)
            {
                return;
            }
        }

        if (block.Kind == BasicBlockKind.Exit)
        {
            NotifyEnd(execution.State, observer);
        }

        ExecuteBranch(block, evaluator, observer);
    }

    private static void NotifyEnd(FlowState state, FlowObserver? observer)
    {
        foreach (var creation in state.Objects.Select(o => o.Key))
        {
            observer?.OnEnd(new AbstractValue.Tracked(creation), state);
        }
    }

    private void ExecuteBranch(BasicBlock block, OperationEvaluator evaluator, FlowObserver? observer)
    {
        var execution = evaluator.Progress;
        if (block.BranchValue is not { } value)
        {
            PropagateAlong(block.FallThroughSuccessor, execution.State, observer);
            return;
        }

        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            evaluator.EvaluateAndEscape(value);
            PropagateAlong(block.FallThroughSuccessor, execution.State, observer);
            return;
        }

        evaluator.Evaluate(value);
        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        foreach (var (branch, outcome) in new[] { (block.ConditionalSuccessor, jumpsWhen), (block.FallThroughSuccessor, !jumpsWhen) })
        {
            if (value.ConstantValue is not { HasValue: true, Value: bool known } || known == outcome)
            {
                PropagateAlong(branch, _refiner.Refine(execution.State, value, outcome), observer);
            }
        }
    }

    private void PropagateAlong(ControlFlowBranch? branch, FlowState? state, FlowObserver? observer)
    {
        if (branch is null || state is null)
        {
            return;
        }

        var after = RunFinally(branch.FinallyRegions, state, observer);
        if (after is null)
        {
            return;
        }

        if (branch.Destination is { } destination)
        {
            Propagate(destination.Ordinal, after.ExitScopes(branch.LeavingRegions));
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            _end = after.Join(_end);
        }
    }

    private FlowState? RunFinally(ImmutableArray<ControlFlowRegion> regions, FlowState state, FlowObserver? observer)
    {
        var after = (FlowState?)state;
        foreach (var region in regions)
        {
            after = after is null
                ? null
                : new FlowRegion(_method, region.FirstBlockOrdinal, region.LastBlockOrdinal, _cancellationToken).Run(after, observer);
        }

        return after;
    }

    /// <summary>Any operation in a <c>try</c> may throw, so that its handlers see every state there.</summary>
    private void PropagateToHandlers(BasicBlock block, FlowState state)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
            {
                foreach (
                    var handler in whole.NestedRegions.Where(r =>
                        r.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler
                    )
                )
                {
                    Propagate(handler.FirstBlockOrdinal, state);
                }
            }
        }
    }

    private void Propagate(int ordinal, FlowState state)
    {
        if (ordinal < _first || ordinal > _last)
        {
            return;
        }

        var entry = _entries[ordinal - _first];
        var joined = entry is null ? state : entry.Join(state);
        if (entry is null || (!ReferenceEquals(joined, entry) && !joined.Equals(entry)))
        {
            _entries[ordinal - _first] = joined;
            _pending.Add(ordinal);
        }
    }
}
